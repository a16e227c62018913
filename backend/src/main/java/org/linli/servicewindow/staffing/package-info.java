/**
 * How many windows it takes: the hall's own days replayed with more or fewer of them. Depends on
 * {@code figures} and below.
 */
package org.linli.servicewindow.staffing;
