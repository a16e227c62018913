package org.linli.shared.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The end of the chain, in one row; locking it makes one node the sealer. */
@Entity
class AuditChain {
  static final byte ONLY = 1;
  @Id byte id;
  long lastNumber;
  byte[] lastHash;

  void append(AuditEntry entry) {
    entry.seal(lastNumber + 1, lastHash);
    lastNumber = entry.sealNumber;
    lastHash = entry.hash;
  }
}
