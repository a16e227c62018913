package org.linli.servicewindow.staffing;

/**
 * Somebody of a day that is replayed.
 *
 * @param arrivalSecond since midnight at the hall
 * @param occupiesSeconds how long a window was theirs, from the call to the end
 */
record Customer(int arrivalSecond, int occupiesSeconds) {}
