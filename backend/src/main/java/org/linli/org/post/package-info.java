/**
 * Posts and who holds them (任职), true at any date. A post is a kind at a unit; an appointment is
 * one person's time in it, from a day to a day, ended or annulled once and never rewritten, so that
 * any past day can be asked. Depends on {@code org}, room {@code person} and shared; every room
 * above may ask its services.
 */
package org.linli.org.post;
