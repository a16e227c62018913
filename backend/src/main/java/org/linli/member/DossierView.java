package org.linli.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.member.document.DocumentView;
import org.linli.member.path.Act;
import org.linli.member.path.Body;
import org.linli.member.path.MemberStatus;
import org.linli.member.path.Step;
import org.linli.member.place.PlaceView;
import org.linli.person.PersonView;
import org.linli.person.Sex;

/**
 * A whole file.
 *
 * @param who what tells the member apart, as far as it is known
 * @param decidesAbove whether the caller may enter what the level above decides
 * @param entries everything that happened, the oldest first, what was annulled among it
 * @param standings how they stood, the oldest first
 * @param places where they belonged, attended and voted, the oldest first
 */
public record DossierView(
    MemberView member,
    Particulars who,
    boolean decidesAbove,
    List<EntryView> entries,
    List<StandingView> standings,
    List<PlaceView> places) {

  /**
   * As in the table of members.
   *
   * @param sex null, like the others, if not known, of minors, and in a file opened by mistake
   * @param phone masked
   */
  public record Particulars(
      @Nullable Sex sex, @Nullable LocalDate birthDate, @Nullable String phone) {
    /** Of somebody who was erased or is known to be a minor, and in a file opened by mistake. */
    static final Particulars NONE = new Particulars(null, null, null);

    static Particulars of(PersonView person, LocalDate today) {
      return person.isMinor(today)
          ? NONE
          : new Particulars(person.sex(), person.birthDate(), person.phone());
    }
  }

  /**
   * One step or act.
   *
   * @param step null for an act
   * @param number of the step, likewise
   * @param act null for a step
   * @param words its name
   * @param supporters names of contacts or introducers
   * @param documents in the order in which they were attached, those taken back among them
   * @param annulledOn since when it does not count; null, like the two below, for what does
   * @param annulledBy who said so; null also where nobody signed in did
   */
  public record EntryView(
      UUID id,
      @Nullable Step step,
      @Nullable Integer number,
      @Nullable Act act,
      String words,
      Body body,
      LocalDate happenedOn,
      @Nullable LocalDate untilDay,
      @Nullable String meeting,
      @Nullable String document,
      @Nullable String note,
      @Nullable MemberStatus statusBefore,
      MemberStatus statusAfter,
      List<String> supporters,
      List<DocumentView> documents,
      @Nullable LocalDate annulledOn,
      @Nullable String annulledBy,
      @Nullable String annulledReason,
      Instant recordedAt) {}

  /**
   * How somebody stood.
   *
   * @param heldUntil the first day on which it no longer was so; null while no end is known
   */
  public record StandingView(
      MemberStatus status, LocalDate heldFrom, @Nullable LocalDate heldUntil) {}
}
