/**
 * What a hall has to say to everybody for a while: shown on displays and phones, spoken once if
 * asked.
 */
package org.linli.servicewindow.announcement;
