package org.linli.guards;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.account.StaffRole;

/**
 * Who may call an operation, and what the others are told.
 *
 * @param roles those which have the right; null where no role is asked for
 * @param owner what is asked for belongs to: a unit, a ticket's holder, whoever asks, nobody
 * @param devices those which have the right, where devices ask about themselves
 */
record Access(Set<StaffRole> roles, Owner owner, Set<Who> devices) {
  enum Owner {
    PUBLIC,
    ONESELF,
    UNIT,
    /** The level above decides: whoever has the right on the unit alone is not allowed to. */
    ABOVE,
    /** A list or a check of whatever the caller's roles reach. */
    REACH,
    HOLDER,
    DEVICE
  }

  private Access(Set<StaffRole> roles, Owner owner) {
    this(roles, owner, Set.of());
  }

  /** What a caller is told: {@code ok}, or the problem's status and slug. */
  static final String OK = "ok";

  static final String NOT_SIGNED_IN = "401 not-signed-in";
  static final String NOT_ALLOWED = "403 not-allowed";
  static final String NOT_FOUND = "404 not-found";

  static Access everyone() {
    return new Access(null, Owner.PUBLIC);
  }

  static Access whoeverIsSignedIn() {
    return new Access(null, Owner.ONESELF);
  }

  /** These roles, on the unit of what is asked for or above it. */
  static Access onTheUnit(Who... roles) {
    return new Access(rolesOf(roles), Owner.UNIT);
  }

  /** The same, but only above the unit. */
  Access aboveOnly() {
    return new Access(roles, Owner.ABOVE);
  }

  /** These roles on any unit; the answer is confined to what they reach. */
  static Access anywhere(Who... roles) {
    return new Access(rolesOf(roles), Owner.REACH);
  }

  static Access holderOfTheTicket() {
    return new Access(null, Owner.HOLDER);
  }

  /** These devices; each is told of itself alone. */
  static Access ofDevices(Who... devices) {
    return new Access(null, Owner.DEVICE, Set.of(devices));
  }

  private static Set<StaffRole> rolesOf(Who... callers) {
    return Arrays.stream(callers).map(c -> c.role).collect(Collectors.toSet());
  }

  String answerTo(Who who) {
    return switch (owner) {
      case PUBLIC -> OK;
      case ONESELF -> who.isSignedIn() ? OK : NOT_SIGNED_IN;
      case HOLDER -> forHolders(who);
      case DEVICE -> forDevices(who);
      case UNIT -> forRoles(who, who.reachesHere() ? OK : NOT_FOUND);
      case ABOVE -> forRoles(who, above(who));
      case REACH -> forRoles(who, OK);
    };
  }

  private static String above(Who who) {
    if (who.place == Who.Place.ABOVE) {
      return OK;
    }
    return who.place == Who.Place.HERE ? NOT_ALLOWED : NOT_FOUND;
  }

  private String forHolders(Who who) {
    return switch (who) {
      case HOLDER -> OK;
      case HOLDER_OF_ANOTHER -> NOT_FOUND;
      default -> isKnown(who) ? NOT_ALLOWED : NOT_SIGNED_IN;
    };
  }

  /**
   * What a kiosk of this hall may do with what is here; for another hall's kiosk it is not there.
   */
  private String forDevices(Who who) {
    if (devices.contains(who)) {
      return OK;
    }
    if (who == Who.KIOSK_ELSEWHERE && devices.contains(Who.KIOSK)) {
      return NOT_FOUND;
    }
    return isKnown(who) ? NOT_ALLOWED : NOT_SIGNED_IN;
  }

  private static boolean isKnown(Who who) {
    return who.isSignedIn() || Who.HOLDERS.contains(who) || Who.DEVICES.contains(who);
  }

  private String forRoles(Who who, String withRole) {
    if (!isKnown(who)) {
      return NOT_SIGNED_IN;
    }
    return who.role != null && roles.contains(who.role) ? withRole : NOT_ALLOWED;
  }

  /** One of those who may, as close to daily life as possible. */
  Who somebodyAllowed() {
    return Stream.of(
            Who.CLERK,
            Who.MANAGER,
            Who.ADMINISTRATOR,
            Who.AUDITOR,
            Who.SECURITY,
            Who.REGISTRAR,
            Who.IDENTITY_READER,
            Who.CARE_WORKER,
            Who.PARTY_OFFICER,
            Who.PARTY_OFFICER_ABOVE,
            Who.HOLDER,
            Who.KIOSK,
            Who.WINDOW_SCREEN)
        .filter(who -> owner != Owner.PUBLIC && OK.equals(answerTo(who)))
        .findFirst()
        .orElse(Who.NOBODY);
  }
}
