/**
 * Accounts of staff: invitation, sign-in by opaque session, lock-out, and roles granted on a unit
 * from a day to a day. Three administrators exclude one another: the system's makes accounts, the
 * one of security gives roles, the auditor reads the logs, all three of which are read here. Every
 * request reads session, account and grants from the database, so that whoever loses a role loses
 * it at once on all nodes. An administrator reaches the accounts of the units below its own grant;
 * everything else answers not-found. Stands on person and org; lower rooms see only the shared
 * Actor.
 */
package org.linli.account;
