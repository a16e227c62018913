package org.linli.servicewindow.kiosk;

/** How many numbers in reserve were given up. */
public record VoidedLeases(int voided) {}
