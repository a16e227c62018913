package org.linli.shared.security;

/**
 * Roles, the words in which every room states who may do what. A role is granted on a unit and
 * reaches its subtree.
 */
public final class Role {
  /** Accounts, units and posts; no view of tickets or people's affairs. */
  public static final String SYSTEM_ADMINISTRATOR = "SYSTEM_ADMINISTRATOR";

  /** Gives and takes roles, unlocks, ends sessions; excludes the other two administrators. */
  public static final String SECURITY_ADMINISTRATOR = "SECURITY_ADMINISTRATOR";

  /** Runs a service hall: its windows, services, days and figures. */
  public static final String HALL_MANAGER = "HALL_MANAGER";

  /** Sits at a window and serves tickets. */
  public static final String CLERK = "CLERK";

  /** Reads logs and ledgers, changes nothing. */
  public static final String AUDITOR = "AUDITOR";

  /** Keeps households and residents; numbers masked. */
  public static final String REGISTRAR = "REGISTRAR";

  /** May see whole phone and identity numbers, each time for a stated purpose. */
  public static final String IDENTITY_READER = "IDENTITY_READER";

  /** Cares for residents who need it, and alone reads what is noted about that. */
  public static final String CARE_WORKER = "CARE_WORKER";

  /** Keeps the files of party members, as far as the unit itself decides. */
  public static final String PARTY_OFFICER = "PARTY_OFFICER";

  /** Not granted: whoever shows a ticket's token. */
  public static final String TICKET_HOLDER = "TICKET_HOLDER";

  /** Not granted: a paired kiosk. */
  public static final String KIOSK = "KIOSK";

  /** Not granted: a paired screen at a window. */
  public static final String WINDOW_SCREEN = "WINDOW_SCREEN";

  private Role() {}
}
