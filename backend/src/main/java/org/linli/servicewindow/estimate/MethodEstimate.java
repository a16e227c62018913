package org.linli.servicewindow.estimate;

/**
 * What one method said.
 *
 * @param seconds its guess before the range was put around it; errors are measured from here
 */
record MethodEstimate(int seconds, WaitRange range) {}
