/**
 * Lists by opaque cursor: keyset, so that a far page costs what the first one costs. Any room may
 * depend on it.
 */
package org.linli.shared.page;
