/**
 * Live screens: server-sent events tailed from the database, so that any node serves any stream.
 * Any room may depend on it.
 */
package org.linli.shared.event;
