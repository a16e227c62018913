/**
 * The way into the party as rules alone: 25 steps in five stages, the states they lead to, and the
 * named rules and deadlines with where each is written. Nothing here is stored or asked of a
 * database; the room's other packages bring the facts and keep the rows.
 */
package org.linli.member.path;
