package org.linli.servicewindow.estimate;

/** What was said when a number was taken, and how long it really was until its first call. */
record Compared(int waitedSeconds, BothEstimates said, EstimateMethod shown) {}
