package org.linli.servicewindow.device;

import org.linli.shared.security.Role;

/** What a device is for. */
public enum DeviceKind {
  /** Gives out numbers and prints them (取号机). */
  KIOSK(Role.KIOSK, "/kiosk"),
  /** Stands at one window and faces whoever is served there (窗口屏). */
  WINDOW_SCREEN(Role.WINDOW_SCREEN, "/screen");

  private final String role;
  private final String face;

  DeviceKind(String role, String face) {
    this.role = role;
    this.face = face;
  }

  /** What a paired device of this kind may do. */
  String role() {
    return role;
  }

  /** Where its page is paired; the code stands behind the #. */
  String pairingPage() {
    return face + "/pair#";
  }
}
