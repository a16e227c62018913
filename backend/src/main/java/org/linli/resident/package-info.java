/**
 * Households and who lives in them, by residents' group: moved in, moved out, head and relations,
 * away, floating, and notes of those who care for somebody. A resident is one person's time in one
 * household; who the person is stays in the room below, of which this room keeps copies to list and
 * find by. Stands on person and org; facilities, cards and evaluation may depend on it.
 */
package org.linli.resident;
