/**
 * Members as an Excel table: a template, an import that is looked at first and then applied all or
 * nothing, and an export of the same columns. What a row does goes through the doors of {@link
 * org.linli.member.OpeningService}, so that its rules hold; how somebody stands no table changes.
 */
package org.linli.member.sheet;
