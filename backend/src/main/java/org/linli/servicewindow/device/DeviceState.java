package org.linli.servicewindow.device;

/** Whether a device can act. */
public enum DeviceState {
  /** Made, and never shown a code. */
  NEW,
  /** Holds a credential. */
  PAIRED,
  /** Its credential was taken away; pairing it again gives it another one. */
  REVOKED
}
