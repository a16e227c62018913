/**
 * Excel files (xlsx): read row by row within bounded memory, suspecting the worst; written row by
 * row. A {@link org.linli.shared.sheet.SheetLayout} says what columns there are. Any room may
 * depend on it.
 */
package org.linli.shared.sheet;
