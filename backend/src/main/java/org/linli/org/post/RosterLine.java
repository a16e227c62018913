package org.linli.org.post;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.org.UnitType;

/**
 * The posts of one unit on one day.
 *
 * @param on the day that was asked for
 * @param posts every kind that may stand there, vacant ones too
 */
public record RosterLine(
    UUID unitId, String unitName, UnitType type, LocalDate on, List<PostView> posts) {

  /**
   * One post.
   *
   * @param seats how many may hold it at once
   * @param holders whoever does, the longest first; empty if it is vacant
   */
  public record PostView(PostKind kind, int seats, List<PostHolder> holders) {}

  /**
   * Who holds it.
   *
   * @param heldUntil the first day on which it is no longer theirs; null while no end is known
   */
  public record PostHolder(
      UUID appointmentId,
      UUID personId,
      String name,
      LocalDate heldFrom,
      @Nullable LocalDate heldUntil) {}
}
