package org.linli.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.linli.shared.security.Secrets;

/** Hashing and checking, always the same work whether or not there is anything to check. */
@ApplicationScoped
class Passwords {
  private final int cost;

  /** What nobody's password matches; made with the same cost as the real ones. */
  private final String nobodys;

  Passwords(SignInConfig config) {
    this.cost = config.bcryptCost();
    this.nobodys = BcryptUtil.bcryptHash(Secrets.next(), cost);
  }

  String hash(String password) {
    return BcryptUtil.bcryptHash(password, cost);
  }

  /**
   * @param hash null for an unknown username or an account without a password: takes as long, says
   *     no
   */
  boolean matches(String password, String hash) {
    // bcrypt looks at 72 bytes; a longer text must not match by its beginning.
    var whole = password.getBytes(StandardCharsets.UTF_8).length <= NewPassword.MOST_BYTES;
    var same = BcryptUtil.matches(password, hash == null ? nobodys : hash);
    return hash != null && whole && same;
  }
}
