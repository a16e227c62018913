package org.linli.shared.idempotency;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with a fresh nonce in front. */
final class AnswerCipher {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private AnswerCipher() {}

  static byte[] seal(byte[] key, byte[] plain) {
    var nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    var sealed = run(Cipher.ENCRYPT_MODE, key, nonce, plain, 0, plain.length);
    return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
  }

  static byte[] open(byte[] key, byte[] stored) {
    var nonce = Arrays.copyOf(stored, NONCE_BYTES);
    return run(Cipher.DECRYPT_MODE, key, nonce, stored, NONCE_BYTES, stored.length - NONCE_BYTES);
  }

  private static byte[] run(int mode, byte[] key, byte[] nonce, byte[] in, int from, int length) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(in, from, length);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("stored answer cannot be read", e);
    }
  }
}
