/**
 * Screens of a hall with a selection of their own: which windows, what is spoken, whether the next
 * numbers stand below. A display shows no more than the hall's board does.
 */
package org.linli.servicewindow.display;
