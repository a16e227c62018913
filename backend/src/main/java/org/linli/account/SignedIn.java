package org.linli.account;

/**
 * The answer to signing in; {@link SessionCookies} turns the secret into the cookie and lets only
 * {@code me} out as the body.
 *
 * @param token the new session's secret
 */
public record SignedIn(MeView me, String token) {

  @Override
  public String toString() {
    return "SignedIn[" + me.accountId() + "]";
  }
}
