package org.linli.guards;

import java.util.EnumSet;
import java.util.Set;
import org.linli.account.StaffRole;

/** Everybody who might try. */
enum Who {
  NOBODY(null, null),
  /** With a cookie of no session. */
  SIGNED_OUT(null, null),
  /** Signed in, and granted nothing. */
  ROLELESS(null, Place.HERE),
  ADMINISTRATOR(StaffRole.SYSTEM_ADMINISTRATOR, Place.HERE),
  MANAGER(StaffRole.HALL_MANAGER, Place.HERE),
  CLERK(StaffRole.CLERK, Place.HERE),
  AUDITOR(StaffRole.AUDITOR, Place.HERE),
  /** With the role on a unit below the one that is meant. */
  ADMINISTRATOR_BELOW(StaffRole.SYSTEM_ADMINISTRATOR, Place.BELOW),
  MANAGER_BELOW(StaffRole.HALL_MANAGER, Place.BELOW),
  CLERK_BELOW(StaffRole.CLERK, Place.BELOW),
  AUDITOR_BELOW(StaffRole.AUDITOR, Place.BELOW),
  /** With the role in another community. */
  ADMINISTRATOR_ELSEWHERE(StaffRole.SYSTEM_ADMINISTRATOR, Place.ELSEWHERE),
  MANAGER_ELSEWHERE(StaffRole.HALL_MANAGER, Place.ELSEWHERE),
  CLERK_ELSEWHERE(StaffRole.CLERK, Place.ELSEWHERE),
  AUDITOR_ELSEWHERE(StaffRole.AUDITOR, Place.ELSEWHERE),
  HOLDER(null, null),
  HOLDER_OF_ANOTHER(null, null),
  KIOSK(null, null),
  KIOSK_ELSEWHERE(null, null),
  WINDOW_SCREEN(null, null),
  /** With a credential that was taken away: nobody. */
  REVOKED_KIOSK(null, null);

  /** Where somebody has their role, seen from what they ask for. */
  enum Place {
    HERE,
    BELOW,
    ELSEWHERE
  }

  static final Set<Who> HOLDERS = EnumSet.of(HOLDER, HOLDER_OF_ANOTHER);

  static final Set<Who> DEVICES = EnumSet.of(KIOSK, KIOSK_ELSEWHERE, WINDOW_SCREEN);

  final StaffRole role;
  final Place place;

  Who(StaffRole role, Place place) {
    this.role = role;
    this.place = place;
  }

  boolean isSignedIn() {
    return place != null;
  }
}
