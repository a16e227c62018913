package org.linli.shared.actor;

/** What sort of caller acts. */
public enum ActorKind {
  /** A signed-in person with an account. */
  ACCOUNT,
  /** Whoever has a ticket's secret token. */
  HOLDER,
  /** A kiosk or a window's screen, by its own credential. */
  DEVICE,
  /** Nobody in particular: a public endpoint. */
  NOBODY,
  /** Linli itself: a timer or a command. */
  SYSTEM
}
