package org.linli.org.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.problem.ProblemType;

/** Both verbs in every state: going on, ended, entered with its end, annulled. */
class AppointmentTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
  private static final LocalDate LATER = LocalDate.of(2026, 11, 1);
  private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");

  private static Appointment goingOn() {
    return of(new Term(FIRST, null));
  }

  private static Appointment of(Term term) {
    return new Appointment(UUID.randomUUID(), PostKind.LIAISON, UUID.randomUUID(), term, NOW);
  }

  @Test
  void whatGoesOnIsEndedWithItsReason() {
    var appointment = goingOn();
    appointment.end(LATER, " 换届 ");
    assertThat(appointment.term()).isEqualTo(new Term(FIRST, LATER));
    assertThat(appointment.endReason).isEqualTo("换届");
    assertRefused(PostProblem.APPOINTMENT_ENDED, () -> appointment.end(LATER.plusDays(1), "x"));
    assertThat(appointment.heldUntil).isEqualTo(LATER);
  }

  @Test
  void whatWasEnteredWithItsEndIsNotEndedOtherwise() {
    var appointment = of(new Term(FIRST, LATER));
    assertRefused(PostProblem.APPOINTMENT_ENDED, () -> appointment.end(FIRST.plusDays(1), "x"));
  }

  @Test
  void nobodyLeavesBeforeADayIsOver() {
    var appointment = goingOn();
    for (var day : new LocalDate[] {FIRST.minusDays(1), FIRST}) {
      assertThatThrownBy(() -> appointment.end(day, "x")).hasMessage("invalid-input");
    }
    assertThat(appointment.heldUntil).isNull();
    appointment.end(FIRST.plusDays(1), "x");
  }

  @Test
  void anEntryIsAnnulledOnceWhetherEndedOrNot() {
    var ended = goingOn();
    ended.end(LATER, "换届");
    for (var appointment : new Appointment[] {goingOn(), ended, of(new Term(FIRST, LATER))}) {
      var term = appointment.term();
      appointment.annul(" 记错了人 ", NOW);
      assertThat(appointment.annulledAt).isEqualTo(NOW);
      assertThat(appointment.annulReason).isEqualTo("记错了人");
      assertThat(appointment.term()).isEqualTo(term);
      assertRefused(PostProblem.APPOINTMENT_ANNULLED, () -> appointment.annul("x", NOW));
      assertRefused(PostProblem.APPOINTMENT_ANNULLED, () -> appointment.end(LATER, "x"));
    }
  }

  private static void assertRefused(ProblemType problem, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.type()).isEqualTo(problem));
  }
}
