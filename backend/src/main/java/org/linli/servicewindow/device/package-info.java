/**
 * Devices that stand in a hall and act by themselves: kiosks and the screens at windows. A manager
 * makes one and shows it a code once; from then on it holds a credential of its own, which can be
 * revoked at any moment. Depends on {@code hall}; who acts is asked of {@link
 * org.linli.servicewindow.device.CurrentDevice}.
 */
package org.linli.servicewindow.device;
