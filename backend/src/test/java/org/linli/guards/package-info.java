/**
 * Tests that walk the whole contract: every endpoint has a rule, every caller gets what the rule
 * says, bad input is refused and changes nothing. A new operation is in them by itself, and fails
 * until its line stands in {@code Rules}.
 */
package org.linli.guards;
