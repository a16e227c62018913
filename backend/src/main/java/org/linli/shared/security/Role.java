package org.linli.shared.security;

/**
 * Roles, the words in which every room states who may do what. A role is granted on a unit and
 * reaches its subtree.
 */
public final class Role {
  /** Accounts, roles, units; no view of tickets or people's affairs. */
  public static final String SYSTEM_ADMINISTRATOR = "SYSTEM_ADMINISTRATOR";

  /** Runs a service hall: its windows, services, days and figures. */
  public static final String HALL_MANAGER = "HALL_MANAGER";

  /** Sits at a window and serves tickets. */
  public static final String CLERK = "CLERK";

  /** Reads logs and ledgers, changes nothing. */
  public static final String AUDITOR = "AUDITOR";

  /** Not granted: whoever shows a ticket's token. */
  public static final String TICKET_HOLDER = "TICKET_HOLDER";

  /** Not granted: a paired kiosk. */
  public static final String KIOSK = "KIOSK";

  /** Not granted: a paired screen at a window. */
  public static final String WINDOW_SCREEN = "WINDOW_SCREEN";

  private Role() {}
}
