package org.linli.member.path;

import java.time.LocalDate;
import java.util.List;

/**
 * A step that is to be taken.
 *
 * @param told what is told with it; null while only days and order are asked about
 */
public record Attempt(Step step, LocalDate on, Facts facts, Told told) {

  /**
   * What is told with a step.
   *
   * @param supporters how each contact or introducer stands on that day; null for whoever is no
   *     member at all. With a step that {@link Step#restsOnIntroducers rests on introducers}, how
   *     these stood when they were named, as it is known now
   */
  public record Told(
      boolean hasDocument, boolean hasMeeting, boolean hasGroup, List<MemberStatus> supporters) {}

  boolean isTold() {
    return told != null;
  }

  boolean needs(Need need) {
    return isTold() && step.needs().contains(need);
  }

  boolean restsOnIntroducers() {
    return needs(Need.INTRODUCERS) || isTold() && step.restsOnIntroducers();
  }

  boolean supportersAreFull() {
    return told.supporters().stream().allMatch(MemberStatus.FULL::equals);
  }
}
