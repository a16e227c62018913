/**
 * Tables that are handed in: kept, looked at, then applied all or nothing and once, or let go. What
 * a table says and does is each room's own, told by an {@link
 * org.linli.shared.sheet.intake.Intake}; the rest is the same for all of them and stands here.
 */
package org.linli.shared.sheet.intake;
