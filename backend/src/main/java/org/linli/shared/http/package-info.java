/**
 * What every request passes through: its id, its origin check, its entity tag. Any room may depend
 * on it.
 */
package org.linli.shared.http;
