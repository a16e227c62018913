/**
 * Which days a unit works (工作日历): the national arrangement, and what the unit or one above it
 * entered instead. Depends on {@code org} and shared; every room with deadlines may depend on it.
 */
package org.linli.org.calendar;
