/**
 * How much of somebody a caller may see and change: the right is a role on a unit, so it is asked
 * here and not in the room person, which knows of no units.
 */
package org.linli.org.people;
