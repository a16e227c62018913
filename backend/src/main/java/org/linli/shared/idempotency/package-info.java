/**
 * Writes: transaction, bounded retry and Idempotency-Key in one interceptor. Any room may depend on
 * it.
 */
package org.linli.shared.idempotency;
