package org.linli.servicewindow.device;

/**
 * A device was paired.
 *
 * @param credential secret with which it acts from now on ({@code Authorization: Device …}); shown
 *     this once
 */
public record DevicePaired(String credential, ThisDevice device) {}
