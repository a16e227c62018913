/**
 * Residents as an Excel table: a template, an import that is looked at first and then applied all
 * or nothing, and an export of the same columns. The endpoints stand here, what is written and by
 * what rules beside the residents.
 */
package org.linli.resident.sheet;
