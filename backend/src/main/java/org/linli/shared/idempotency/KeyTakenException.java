package org.linli.shared.idempotency;

/** The same request was a moment earlier; its answer will be there in the next transaction. */
class KeyTakenException extends RuntimeException {
  KeyTakenException() {
    super(null, null, false, false);
  }
}
