/**
 * The whole hall on one screen, for whoever runs it today: windows, queues, long waits, calls out
 * of order, what is on hold or left over; and what a window offers, changed while the day runs.
 */
package org.linli.servicewindow.live;
