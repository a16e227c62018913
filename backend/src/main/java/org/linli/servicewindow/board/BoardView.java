package org.linli.servicewindow.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.servicewindow.hall.WindowState;

/**
 * The hall display at one moment. Listen to the hall's events from {@code seq} on to keep it right.
 *
 * @param seq last ledger position that is surely contained
 * @param calls called or being served, the latest call first
 * @param next the next numbers in the queue, at most ten
 */
public record BoardView(
    UUID hallId,
    String hallName,
    long seq,
    Instant at,
    LocalDate businessDate,
    boolean dayClosed,
    List<BoardCall> calls,
    List<String> next,
    List<BoardWindow> windows) {

  /** The same, found to be still so at a later moment. */
  BoardView at(Instant now) {
    return new BoardView(hallId, hallName, seq, now, businessDate, dayClosed, calls, next, windows);
  }

  /**
   * One number at one window.
   *
   * @param serving false while it is called and has not come yet
   */
  public record BoardCall(
      String number,
      UUID windowId,
      String windowLabel,
      Instant calledAt,
      int recalls,
      boolean serving) {}

  /**
   * One window.
   *
   * @param title what it is for; null where that is nobody's business
   * @param number who is called to it or served there; null when free
   */
  public record BoardWindow(
      UUID id, String label, @Nullable String title, WindowState state, @Nullable String number) {}
}
