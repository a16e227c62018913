/**
 * Who someone is, once for each human: name, sex, birth date, phone, identity number, and which
 * unit's staff keep the record (an id alone, since units stand above). Numbers leave this room
 * masked; whole only by {@link org.linli.person.PersonService#whole}, for a caller with the right
 * and a purpose. Room 0, the ground floor: it stands on shared alone and knows of no account,
 * household or membership; every room above may depend on {@link org.linli.person.PersonService}.
 */
package org.linli.person;
