/**
 * Service windows: halls, their windows and services, the queue of tickets and its ledger. Rules:
 * README's glossary and each type's Javadoc. Depends on {@code org} and {@code shared}; only {@code
 * demo} and {@code integration} may depend on it.
 *
 * <p>Inside, doors lead one way: {@code hall} ← {@code service} ← {@code ledger} ← {@code figures}
 * ← {@code estimate}, {@code opening} ← {@code ticket} ← {@code board}, {@code desk}; {@code
 * staffing} stands on {@code figures}, {@code device} on {@code hall}, {@code kiosk} and {@code
 * rating} on {@code ticket} and {@code device}, {@code live} and {@code display} on {@code board}
 * and {@code desk}, {@code announcement} on {@code ledger}.
 */
package org.linli.servicewindow;
