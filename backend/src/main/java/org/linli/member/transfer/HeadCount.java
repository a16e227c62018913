package org.linli.member.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many members a unit has on a day. Whoever is under way belongs to the branch that sent the
 * letter until the other side has received it; a branch counts them apart from those who are
 * settled, so that the committee's head count is what its branches have settled, and the letters
 * under way.
 *
 * @param members all who belong there: {@code settled} and {@code underWay} together
 * @param settled those with no letter under way
 * @param underWay those with one
 * @param branches every branch of which somebody is a member
 */
public record HeadCount(
    UUID unitId, LocalDate on, int members, int settled, int underWay, List<BranchCount> branches) {

  /**
   * One branch.
   *
   * @param full full members, who alone vote
   * @param attending who attends there, guests of other branches among them
   * @param warnings what its size calls for
   */
  public record BranchCount(
      UUID unitId,
      String unitName,
      int members,
      int settled,
      int underWay,
      int full,
      int attending,
      List<BranchWarning> warnings) {}

  /** What the size of a branch calls for. */
  @Schema
  public enum BranchWarning {
    /** Fewer than three full members: too few for a branch. */
    FEWER_THAN_THREE,
    /** Seven full members or more: it elects a branch committee. */
    NEEDS_COMMITTEE,
    /** More than fifty members: usually divided. */
    MORE_THAN_FIFTY
  }

  private static final int FEWEST = 3;
  private static final int WITH_COMMITTEE = 7;
  private static final int USUALLY_AT_MOST = 50;

  /**
   * What the size of a branch calls for.
   *
   * @param hasCommittee somebody is a member of its committee
   */
  static List<BranchWarning> warnings(int members, int full, boolean hasCommittee) {
    if (full < FEWEST) {
      return List.of(BranchWarning.FEWER_THAN_THREE);
    }
    if (members > USUALLY_AT_MOST) {
      return full >= WITH_COMMITTEE && !hasCommittee
          ? List.of(BranchWarning.NEEDS_COMMITTEE, BranchWarning.MORE_THAN_FIFTY)
          : List.of(BranchWarning.MORE_THAN_FIFTY);
    }
    return full >= WITH_COMMITTEE && !hasCommittee
        ? List.of(BranchWarning.NEEDS_COMMITTEE)
        : List.of();
  }
}
