package org.linli.member.path;

import static org.linli.member.path.Body.BRANCH;
import static org.linli.member.path.Body.BRANCH_COMMITTEE;
import static org.linli.member.path.Body.BRANCH_MEETING;
import static org.linli.member.path.Body.COMMITTEE;
import static org.linli.member.path.MemberStatus.ACTIVIST;
import static org.linli.member.path.MemberStatus.APPLICANT;
import static org.linli.member.path.MemberStatus.DEVELOPMENT_TARGET;
import static org.linli.member.path.MemberStatus.FULL;
import static org.linli.member.path.MemberStatus.PROBATIONARY;
import static org.linli.member.path.Need.CONTACTS;
import static org.linli.member.path.Need.DOCUMENT;
import static org.linli.member.path.Need.GROUP;
import static org.linli.member.path.Need.INTRODUCERS;
import static org.linli.member.path.Need.MEETING;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The 25 steps, in order: stage, who decides, what has to be told, and where a step leads if it
 * changes how somebody stands. Their names in words stand beside this class, one file per language.
 */
public enum Step {
  APPLICATION_RECEIVED(Stage.APPLICATION, BRANCH, APPLICANT, DOCUMENT),
  TALK(Stage.APPLICATION, BRANCH, DOCUMENT),
  ACTIVIST_CHOSEN(Stage.CULTIVATION, BRANCH_COMMITTEE, ACTIVIST, MEETING),
  ACTIVIST_FILED(Stage.CULTIVATION, COMMITTEE, DOCUMENT),
  CONTACTS_ASSIGNED(Stage.CULTIVATION, BRANCH, CONTACTS),
  CULTIVATION_REVIEW(Stage.CULTIVATION, BRANCH, DOCUMENT),
  TARGET_DECIDED(Stage.EXAMINATION, BRANCH_COMMITTEE, DEVELOPMENT_TARGET, MEETING),
  TARGET_FILED(Stage.EXAMINATION, COMMITTEE, DOCUMENT),
  INTRODUCERS_NAMED(Stage.EXAMINATION, BRANCH, INTRODUCERS),
  POLITICAL_REVIEW(Stage.EXAMINATION, BRANCH, DOCUMENT),
  TRAINING(Stage.EXAMINATION, COMMITTEE, DOCUMENT),
  COMMITTEE_REVIEW(Stage.ADMISSION, BRANCH_COMMITTEE, MEETING),
  PRE_REVIEW(Stage.ADMISSION, COMMITTEE, DOCUMENT),
  APPLICATION_FORM(Stage.ADMISSION, BRANCH, DOCUMENT),
  ADMISSION_MEETING(Stage.ADMISSION, BRANCH_MEETING, MEETING),
  TALK_ABOVE(Stage.ADMISSION, COMMITTEE, DOCUMENT),
  ADMISSION_APPROVED(Stage.ADMISSION, COMMITTEE, PROBATIONARY, DOCUMENT),
  ADMISSION_FILED(Stage.ADMISSION, COMMITTEE, DOCUMENT),
  PLACED(Stage.PROBATION, BRANCH, GROUP),
  OATH(Stage.PROBATION, BRANCH),
  OBSERVATION(Stage.PROBATION, BRANCH, DOCUMENT),
  FULL_APPLICATION(Stage.PROBATION, BRANCH, DOCUMENT),
  FULL_MEETING(Stage.PROBATION, BRANCH_MEETING, MEETING),
  FULL_APPROVED(Stage.PROBATION, COMMITTEE, FULL, DOCUMENT),
  ARCHIVED(Stage.PROBATION, COMMITTEE, DOCUMENT);

  private static final Set<Step> REPEATED = Set.of(CULTIVATION_REVIEW, OBSERVATION);
  private final Stage stage;
  private final Body body;
  private final MemberStatus leadsTo;
  private final Set<Need> needs;

  Step(Stage stage, Body body, Need... needs) {
    this(stage, body, null, needs);
  }

  Step(Stage stage, Body body, MemberStatus leadsTo, Need... needs) {
    this.stage = stage;
    this.body = body;
    this.leadsTo = leadsTo;
    this.needs = Set.of(needs);
  }

  /** From 1 to 25. */
  public int number() {
    return ordinal() + 1;
  }

  /** By its number; empty if there is none. */
  public static Optional<Step> of(int number) {
    return Arrays.stream(values()).filter(step -> step.number() == number).findFirst();
  }

  public Stage stage() {
    return stage;
  }

  public Body body() {
    return body;
  }

  public Set<Need> needs() {
    return needs;
  }

  /** How somebody stands afterwards; empty if it changes nothing. */
  public Optional<MemberStatus> leadsTo() {
    return Optional.ofNullable(leadsTo);
  }

  /** May be taken again while the next has not been. */
  public boolean isRepeated() {
    return REPEATED.contains(this);
  }

  /** Where an admission is decided, those who vouched are looked at again. */
  public boolean restsOnIntroducers() {
    return this == ADMISSION_MEETING || this == ADMISSION_APPROVED;
  }

  /** All that come before it. */
  public List<Step> before() {
    return Arrays.asList(values()).subList(0, ordinal());
  }

  /** The one after it; empty at the end. */
  public Optional<Step> following() {
    return of(number() + 1);
  }

  /** How somebody has to stand for it: as the steps before have left them. */
  public boolean fits(MemberStatus status) {
    var expected =
        before().stream()
            .map(step -> step.leadsTo)
            .filter(s -> s != null)
            .reduce(null, (a, b) -> b);
    return expected == PROBATIONARY ? status != null && status.onProbation() : status == expected;
  }
}
