/**
 * What the two databases have in common: ids made here, and their troubles read from exceptions.
 * Any room may depend on it.
 */
package org.linli.shared.database;
