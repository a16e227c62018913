/**
 * What every room stands on: problems, pages, time, idempotency, live events, the audit log, actors
 * and security. No room's noun lives in here, and nothing in here imports a room.
 */
package org.linli.shared;
