/**
 * What happened in a hall, in order and without gap; the truth every screen and figure can be
 * rebuilt from.
 */
package org.linli.servicewindow.ledger;
