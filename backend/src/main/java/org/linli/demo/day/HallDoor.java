package org.linli.demo.day;

import java.util.Optional;
import java.util.UUID;
import org.linli.servicewindow.rating.RatingLevel;

/**
 * All that residents and clerks do in a hall. Seats are windows by their place in the hall's list,
 * each with its clerk. Every method may throw {@link Refused}.
 */
public interface HallDoor {
  /** Takes a number and keeps its token. */
  UUID issue(Visitor who);

  /** The resident gives the number back. */
  void giveBack(UUID ticket);

  /** The resident says what they thought of it. */
  void rate(UUID ticket, RatingLevel opinion);

  /** The clerk sits down, or is back. */
  void open(int seat);

  void pause(int seat, String reason);

  /** Who is called to the window or served there. */
  Optional<AtDesk> atDesk(int seat);

  /** Somebody at a window. */
  record AtDesk(UUID ticket, boolean beingServed) {}

  /** Whoever is next; empty when nobody waits for this window. */
  Optional<UUID> callNext(int seat);

  void recall(int seat, UUID ticket);

  void noShow(int seat, UUID ticket);

  void requeue(int seat, UUID ticket);

  void start(int seat, UUID ticket);

  void hold(int seat, UUID ticket, String reason);

  void resume(int seat, UUID ticket);

  void transfer(int seat, UUID ticket, UUID toService, String reason);

  void finish(int seat, UUID ticket, String outcome);
}
