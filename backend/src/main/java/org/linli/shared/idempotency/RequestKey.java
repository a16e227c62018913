package org.linli.shared.idempotency;

/**
 * One Idempotency-Key in its scope.
 *
 * @param scope hash over caller, route and key
 * @param body hash over the parameters; another body under the same key is a mistake of the caller
 * @param cipher key of the stored answer, derived from what only the caller knows
 */
record RequestKey(byte[] scope, byte[] body, byte[] cipher) {}
