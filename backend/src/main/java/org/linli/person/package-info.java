/**
 * Who someone is, as far as the house needs to know: today the name, and which unit's staff keep
 * the record (an id alone, since units stand above). Room 0, the ground floor: it stands on shared
 * alone and knows of no account, household or membership; every room above may depend on {@link
 * org.linli.person.PersonService}.
 */
package org.linli.person;
