package org.linli.account;

import java.time.Instant;

/**
 * An account and the link that opens it. The link is shown this once and cannot be had again.
 *
 * @param token the secret in the link
 * @param link for the invited person alone
 * @param expiresAt until when it can be accepted
 */
public record InvitedView(AccountView account, String token, String link, Instant expiresAt) {

  @Override
  public String toString() {
    return "InvitedView[" + account.id() + "]";
  }
}
