/**
 * Closed by default: roles as words of the whole house, passwords and random secrets. Any room may
 * depend on it.
 */
package org.linli.shared.security;
