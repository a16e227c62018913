/** The append-only, hash-chained log of who changed what. Any room may depend on it. */
package org.linli.shared.audit;
