/**
 * Where a member belongs, attends and votes: three facts, each from a day to a day, ended and never
 * rewritten, so that any past day can be asked; only what a mistaken entry of the file had brought
 * about goes back with it. Knows members by id alone.
 */
package org.linli.member.place;
