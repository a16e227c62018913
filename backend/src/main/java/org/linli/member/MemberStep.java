package org.linli.member;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.linli.member.path.Act;
import org.linli.member.path.Body;
import org.linli.member.path.MemberStatus;
import org.linli.member.path.Step;
import org.linli.shared.actor.Actor;
import org.linli.shared.actor.ActorKind;
import org.linli.shared.database.Ids;

/** One step that was taken, or one act outside of them; never changed. */
@Entity
@Immutable
class MemberStep {
  @Id UUID id;
  UUID memberId;

  /** The branch of that day. */
  UUID unitId;

  /** Null for an act. */
  @Enumerated(EnumType.STRING)
  Step step;

  /** How often the step was taken before. */
  short turn;

  /** Null for a step. */
  @Enumerated(EnumType.STRING)
  Act act;

  @Enumerated(EnumType.STRING)
  Body body;

  LocalDate happenedOn;

  /** The new end of a probation that was extended; else null. */
  LocalDate untilDay;

  String meeting;
  String document;
  String note;

  /** Null with the first. */
  @Enumerated(EnumType.STRING)
  MemberStatus statusBefore;

  @Enumerated(EnumType.STRING)
  MemberStatus statusAfter;

  @Enumerated(EnumType.STRING)
  ActorKind actorKind;

  UUID actorId;
  Instant recordedAt;

  MemberStep() {}

  private MemberStep(Member member, Body body, Told told, Actor actor, Instant at) {
    this.id = Ids.next();
    this.memberId = member.id;
    this.unitId = member.unitId;
    this.body = body;
    this.happenedOn = told.on();
    this.meeting = stripped(told.meeting());
    this.document = stripped(told.document());
    this.note = stripped(told.note());
    this.statusBefore = member.status;
    this.statusAfter = member.status;
    this.actorKind = actor.kind();
    this.actorId = actor.id();
    this.recordedAt = at;
  }

  /**
   * What is told with anything that happens.
   *
   * @param meeting null, like the other texts, where there is none
   */
  record Told(LocalDate on, String meeting, String document, String note) {}

  static MemberStep step(Member member, Step step, int turn, Told told, Actor actor, Instant at) {
    var row = new MemberStep(member, step.body(), told, actor, at);
    row.step = step;
    row.turn = (short) turn;
    row.statusAfter = step.leadsTo().orElse(member.status);
    return row;
  }

  static MemberStep act(Member member, Act act, Told told, Actor actor, Instant at) {
    var row = new MemberStep(member, act.body(), told, actor, at);
    row.act = act;
    row.statusAfter = act.leadsTo();
    return row;
  }

  /** The first of a file. */
  boolean opensFile() {
    return statusBefore == null;
  }

  boolean wasMember() {
    return statusBefore != null && statusBefore.isMember();
  }

  /** Where somebody belongs or votes, or their group, follows from it. */
  boolean placesSomebody() {
    return step == Step.PLACED
        || act != Act.EXTEND_PROBATION
            && statusBefore != statusAfter
            && (wasMember() || statusAfter.isMember());
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
