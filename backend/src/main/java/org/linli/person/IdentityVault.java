package org.linli.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.linli.shared.problem.ProblemException;

/**
 * Seals identity numbers: AES-256-GCM with a fresh nonce in front, bound to the person's id, so
 * that a number can be moved to nobody else's row. Beside it a blind index, HMAC-SHA256 under a key
 * of its own, by which equal numbers are found. Both keys come from the configured one.
 */
@ApplicationScoped
class IdentityVault {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private final byte[] sealing;
  private final byte[] indexing;

  IdentityVault(PersonConfig config) {
    var key = config.identityKey().map(IdentityVault::key).orElse(null);
    sealing = key == null ? null : mac(key, "linli identity number, sealed");
    indexing = key == null ? null : mac(key, "linli identity number, index");
  }

  private static byte[] key(String configured) {
    var key = HexFormat.of().parseHex(configured.strip());
    if (key.length != KEY_BYTES) {
      throw new IllegalStateException("linli.person.identity-key must be 64 hexadecimal digits");
    }
    return key;
  }

  boolean isOpen() {
    return sealing != null;
  }

  /**
   * @throws ProblemException identity-numbers-not-kept where no key is configured
   */
  byte[] seal(UUID personId, IdentityNumber number) {
    refuseUnlessOpen();
    var nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    var sealed =
        run(Cipher.ENCRYPT_MODE, personId, nonce, number.text().getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
  }

  /** Throws IllegalStateException for what was not sealed for this person with this key. */
  IdentityNumber open(UUID personId, byte[] stored) {
    refuseUnlessOpen();
    var nonce = new byte[NONCE_BYTES];
    var sealed = new byte[Math.max(0, stored.length - NONCE_BYTES)];
    ByteBuffer.wrap(stored).get(nonce).get(sealed);
    var plain = run(Cipher.DECRYPT_MODE, personId, nonce, sealed);
    return new IdentityNumber(new String(plain, StandardCharsets.UTF_8));
  }

  byte[] index(IdentityNumber number) {
    refuseUnlessOpen();
    return mac(indexing, number.text());
  }

  private void refuseUnlessOpen() {
    if (!isOpen()) {
      throw new ProblemException(PersonProblem.IDENTITY_NUMBERS_NOT_KEPT);
    }
  }

  private byte[] run(int mode, UUID personId, byte[] nonce, byte[] in) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(sealing, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(personId.toString().getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(in);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a sealed identity number cannot be opened", e);
    }
  }

  private static byte[] mac(byte[] key, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JVM has HmacSHA256", e);
    }
  }
}
