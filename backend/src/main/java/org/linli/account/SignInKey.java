package org.linli.account;

import org.linli.shared.security.Secrets;

/**
 * What tries are counted for: a username, at one network or anywhere.
 *
 * @param id of the count; the same as the username's hash where all networks count
 */
record SignInKey(byte[] id, byte[] usernameHash) {
  static SignInKey anywhere(String username) {
    var hash = Secrets.hash(username);
    return new SignInKey(hash, hash);
  }

  /** The network first: it has no line end, so that no two pairs read the same. */
  static SignInKey at(String network, String username) {
    return new SignInKey(Secrets.hash(network + "\n" + username), Secrets.hash(username));
  }
}
