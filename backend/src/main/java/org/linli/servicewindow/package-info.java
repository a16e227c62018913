/**
 * Service windows: halls, their windows and services, the queue of tickets and its ledger. Rules:
 * README's glossary and each type's Javadoc. Depends on {@code org} and {@code shared}; only {@code
 * demo} and {@code integration} may depend on it.
 *
 * <p>Inside, doors lead one way: {@code hall} ← {@code service} ← {@code ledger} ← {@code ticket} ←
 * {@code board}, {@code desk}; and {@code hall} ← {@code device}, {@code ticket} ← {@code kiosk}.
 */
package org.linli.servicewindow;
