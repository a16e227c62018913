/** Refusals as RFC 9457 problem details, in the caller's language. Any room may depend on it. */
package org.linli.shared.problem;
