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
  SECURITY(StaffRole.SECURITY_ADMINISTRATOR, Place.HERE),
  MANAGER(StaffRole.HALL_MANAGER, Place.HERE),
  CLERK(StaffRole.CLERK, Place.HERE),
  AUDITOR(StaffRole.AUDITOR, Place.HERE),
  REGISTRAR(StaffRole.REGISTRAR, Place.HERE),
  IDENTITY_READER(StaffRole.IDENTITY_READER, Place.HERE),
  CARE_WORKER(StaffRole.CARE_WORKER, Place.HERE),
  PARTY_OFFICER(StaffRole.PARTY_OFFICER, Place.HERE),
  /** With the role on a unit below the one that is meant. */
  ADMINISTRATOR_BELOW(StaffRole.SYSTEM_ADMINISTRATOR, Place.BELOW),
  SECURITY_BELOW(StaffRole.SECURITY_ADMINISTRATOR, Place.BELOW),
  MANAGER_BELOW(StaffRole.HALL_MANAGER, Place.BELOW),
  CLERK_BELOW(StaffRole.CLERK, Place.BELOW),
  AUDITOR_BELOW(StaffRole.AUDITOR, Place.BELOW),
  REGISTRAR_BELOW(StaffRole.REGISTRAR, Place.BELOW),
  IDENTITY_READER_BELOW(StaffRole.IDENTITY_READER, Place.BELOW),
  CARE_WORKER_BELOW(StaffRole.CARE_WORKER, Place.BELOW),
  PARTY_OFFICER_BELOW(StaffRole.PARTY_OFFICER, Place.BELOW),
  /** With the role on the unit above. */
  ADMINISTRATOR_ABOVE(StaffRole.SYSTEM_ADMINISTRATOR, Place.ABOVE),
  SECURITY_ABOVE(StaffRole.SECURITY_ADMINISTRATOR, Place.ABOVE),
  MANAGER_ABOVE(StaffRole.HALL_MANAGER, Place.ABOVE),
  CLERK_ABOVE(StaffRole.CLERK, Place.ABOVE),
  AUDITOR_ABOVE(StaffRole.AUDITOR, Place.ABOVE),
  REGISTRAR_ABOVE(StaffRole.REGISTRAR, Place.ABOVE),
  IDENTITY_READER_ABOVE(StaffRole.IDENTITY_READER, Place.ABOVE),
  CARE_WORKER_ABOVE(StaffRole.CARE_WORKER, Place.ABOVE),
  PARTY_OFFICER_ABOVE(StaffRole.PARTY_OFFICER, Place.ABOVE),
  /** With the role on a unit beside it, under the same one above. */
  ADMINISTRATOR_SISTER(StaffRole.SYSTEM_ADMINISTRATOR, Place.SISTER),
  SECURITY_SISTER(StaffRole.SECURITY_ADMINISTRATOR, Place.SISTER),
  MANAGER_SISTER(StaffRole.HALL_MANAGER, Place.SISTER),
  CLERK_SISTER(StaffRole.CLERK, Place.SISTER),
  AUDITOR_SISTER(StaffRole.AUDITOR, Place.SISTER),
  REGISTRAR_SISTER(StaffRole.REGISTRAR, Place.SISTER),
  IDENTITY_READER_SISTER(StaffRole.IDENTITY_READER, Place.SISTER),
  CARE_WORKER_SISTER(StaffRole.CARE_WORKER, Place.SISTER),
  PARTY_OFFICER_SISTER(StaffRole.PARTY_OFFICER, Place.SISTER),
  /** With the role in another tree: a stranger. */
  ADMINISTRATOR_ELSEWHERE(StaffRole.SYSTEM_ADMINISTRATOR, Place.ELSEWHERE),
  SECURITY_ELSEWHERE(StaffRole.SECURITY_ADMINISTRATOR, Place.ELSEWHERE),
  MANAGER_ELSEWHERE(StaffRole.HALL_MANAGER, Place.ELSEWHERE),
  CLERK_ELSEWHERE(StaffRole.CLERK, Place.ELSEWHERE),
  AUDITOR_ELSEWHERE(StaffRole.AUDITOR, Place.ELSEWHERE),
  REGISTRAR_ELSEWHERE(StaffRole.REGISTRAR, Place.ELSEWHERE),
  IDENTITY_READER_ELSEWHERE(StaffRole.IDENTITY_READER, Place.ELSEWHERE),
  CARE_WORKER_ELSEWHERE(StaffRole.CARE_WORKER, Place.ELSEWHERE),
  PARTY_OFFICER_ELSEWHERE(StaffRole.PARTY_OFFICER, Place.ELSEWHERE),
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
    ABOVE,
    SISTER,
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

  /** Whether a role reaches what is here. */
  boolean reachesHere() {
    return place == Place.HERE || place == Place.ABOVE;
  }

  boolean isSignedIn() {
    return place != null;
  }
}
