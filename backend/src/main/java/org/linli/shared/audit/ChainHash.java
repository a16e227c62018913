package org.linli.shared.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.linli.shared.security.Secrets;

/** SHA-256 over length-prefixed fields, so that no two different entries read the same. */
final class ChainHash {
  private static final int ABSENT = -1;
  private final MessageDigest digest = Secrets.sha256();

  ChainHash(byte[] previous) {
    digest.update(previous);
  }

  ChainHash add(Object field) {
    if (field == null) {
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, ABSENT));
    } else {
      var bytes = field.toString().getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
      digest.update(bytes);
    }
    return this;
  }

  byte[] digest() {
    return digest.digest();
  }
}
