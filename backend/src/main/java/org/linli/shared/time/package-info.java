/** The injected clock and the business date. Any room may depend on it. */
package org.linli.shared.time;
