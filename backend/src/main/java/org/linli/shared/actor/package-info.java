/**
 * Who acts: an account, the holder of a ticket, a kiosk, an API client, nobody, or the system
 * itself. Any room may depend on it.
 */
package org.linli.shared.actor;
