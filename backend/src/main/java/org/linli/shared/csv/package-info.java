/** Tables that people open in a spreadsheet. Any room may depend on it. */
package org.linli.shared.csv;
