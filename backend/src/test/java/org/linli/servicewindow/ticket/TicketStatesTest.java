package org.linli.servicewindow.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.servicewindow.ticket.TicketStatus.CALLED;
import static org.linli.servicewindow.ticket.TicketStatus.CANCELLED;
import static org.linli.servicewindow.ticket.TicketStatus.COMPLETED;
import static org.linli.servicewindow.ticket.TicketStatus.EXPIRED;
import static org.linli.servicewindow.ticket.TicketStatus.NO_SHOW;
import static org.linli.servicewindow.ticket.TicketStatus.ON_HOLD;
import static org.linli.servicewindow.ticket.TicketStatus.SERVING;
import static org.linli.servicewindow.ticket.TicketStatus.WAITING;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.linli.servicewindow.hall.HallRules;
import org.linli.servicewindow.ledger.LedgerKind;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.problem.ProblemType;

/** Every verb on every state: the table of the rules, written out once more by hand. */
class TicketStatesTest {
  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
  private static final UUID WINDOW = UUID.randomUUID();
  private static final HallRules RULES = HallRules.DEFAULT;
  private static final PlaceInLine LATER = new PlaceInLine(115, true, List.of());

  /** Verb → (from → to); whatever is missing is refused. */
  private static final Map<String, Map<TicketStatus, TicketStatus>> TABLE = new LinkedHashMap<>();

  private static final Map<String, Consumer<Ticket>> VERBS = new LinkedHashMap<>();

  static {
    row("call", Map.of(WAITING, CALLED), t -> t.call(WINDOW, null, NOW));
    row("recall", Map.of(CALLED, CALLED), t -> t.recall(RULES, NOW));
    row("start", Map.of(CALLED, SERVING), t -> t.start(NOW));
    row("no-show", Map.of(CALLED, NO_SHOW), t -> t.noShow(NOW));
    row("requeue", Map.of(NO_SHOW, WAITING), t -> t.requeue(7, RULES, NOW));
    row("hold", Map.of(SERVING, ON_HOLD), t -> t.hold("复印"));
    row("resume", Map.of(ON_HOLD, SERVING), t -> t.resume(WINDOW));
    row(
        "transfer",
        Map.of(CALLED, WAITING, SERVING, WAITING),
        t -> t.transfer(UUID.randomUUID(), null, null));
    row(
        "let others go first",
        Map.of(WAITING, WAITING, CALLED, WAITING),
        t -> t.letGoFirst(LATER, 1, RULES));
    row("release", Map.of(WAITING, WAITING), Ticket::release);
    row(
        "classify",
        Map.of(
            WAITING, WAITING, CALLED, CALLED, SERVING, SERVING, ON_HOLD, ON_HOLD, NO_SHOW, NO_SHOW),
        t -> t.classify(PriorityClass.ELDER, "78 岁"));
    row("finish", Map.of(SERVING, COMPLETED), t -> t.finish("已办结", NOW));
    row(
        "cancel",
        Map.of(WAITING, CANCELLED, CALLED, CANCELLED, ON_HOLD, CANCELLED),
        t -> t.cancel("不办了", false, NOW));
    row(
        "cancel what a day left over",
        Map.of(WAITING, CANCELLED, CALLED, CANCELLED, ON_HOLD, CANCELLED, SERVING, CANCELLED),
        t -> t.cancel("不办了", true, NOW));
    row(
        "expire",
        Map.of(WAITING, EXPIRED, CALLED, EXPIRED, NO_SHOW, EXPIRED, ON_HOLD, EXPIRED),
        t -> t.expire(NOW));
  }

  private static void row(
      String verb, Map<TicketStatus, TicketStatus> moves, Consumer<Ticket> action) {
    TABLE.put(verb, moves);
    VERBS.put(verb, action);
  }

  static Stream<Arguments> everyVerbOnEveryState() {
    return VERBS.keySet().stream()
        .flatMap(
            verb -> Arrays.stream(TicketStatus.values()).map(from -> Arguments.of(verb, from)));
  }

  @ParameterizedTest(name = "{0} when {1}")
  @MethodSource("everyVerbOnEveryState")
  void followsTheTable(String verb, TicketStatus from) {
    var ticket = ticketThatIs(from);
    var to = TABLE.get(verb).get(from);
    if (to == null) {
      assertThatThrownBy(() -> VERBS.get(verb).accept(ticket))
          .isInstanceOfSatisfying(
              ProblemException.class,
              e -> assertThat(e.type()).isEqualTo(TicketProblem.TICKET_WRONG_STATE));
      assertThat(ticket.status).isEqualTo(from);
    } else {
      VERBS.get(verb).accept(ticket);
      assertThat(ticket.status).isEqualTo(to);
    }
  }

  @Test
  void nothingLeadsOutOfAFinalState() {
    for (var verb : TicketVerb.values()) {
      assertThat(verb.from).doesNotContainAnyElementsOf(Set.of(COMPLETED, CANCELLED, EXPIRED));
    }
  }

  @Test
  void recallsAreCountedAndTheOneBeyondTheLimitIsANoShow() {
    var ticket = ticketThatIs(CALLED);
    for (var i = 1; i <= RULES.recallLimit(); i++) {
      assertThat(ticket.recall(RULES, NOW)).isEqualTo(LedgerKind.TICKET_RECALLED);
      assertThat(ticket.recalls).isEqualTo(i);
    }
    assertThat(ticket.recall(RULES, NOW)).isEqualTo(LedgerKind.TICKET_NO_SHOW);
    assertThat(ticket.status).isEqualTo(NO_SHOW);
  }

  @Test
  void aRequeueHasALimitInTimeAndNumber() {
    var late = ticketThatIs(NO_SHOW);
    var deadline = NOW.plus(Duration.ofMinutes(RULES.requeueMinutes()));
    assertRefused(
        TicketProblem.REQUEUE_TOO_LATE, late, t -> t.requeue(7, RULES, deadline.plusMillis(1)));
    late.requeue(7, RULES, deadline);
    assertThat(late.queueRank).isEqualTo(7);

    var often = ticketThatIs(NO_SHOW);
    often.requeues = RULES.requeueLimit();
    assertRefused(TicketProblem.REQUEUE_LIMIT, often, t -> t.requeue(7, RULES, NOW));
  }

  @Test
  void aTransferKeepsNumberArrivalAndPlace() {
    var ticket = ticketThatIs(SERVING);
    var service = UUID.randomUUID();
    var window = UUID.randomUUID();
    ticket.transfer(service, window, "材料在民政");
    assertThat(ticket.label()).isEqualTo("A003");
    assertThat(ticket.arrivedAt).isEqualTo(NOW);
    assertThat(ticket.queueRank).isEqualTo(99);
    assertThat(ticket.serviceId).isEqualTo(service);
    assertThat(ticket.targetWindowId).isEqualTo(window);
    assertThat(ticket.windowId).isNull();
  }

  @Test
  void lettingOthersGoFirstMovesBehindThemAndIsNoMissedCall() {
    var ticket = ticketThatIs(CALLED);
    assertThat(ticket.letGoFirst(LATER, 3, RULES)).isEqualTo(LedgerKind.TICKET_GAVE_WAY);
    assertThat(ticket.queueRank).isEqualTo(LATER.rank());
    assertThat(ticket.windowId).isNull();
    assertThat(ticket.requeues).isZero();
    assertThat(ticket.noShowAt).isEqualTo(NOW);
    assertThat(ticket.gaveWay).isEqualTo(1);
  }

  @Test
  void lettingOthersGoFirstHasLimits() {
    var nobody = new PlaceInLine(99, false, List.of());
    var ticket = ticketThatIs(WAITING);
    assertRefused(TicketProblem.NOBODY_BEHIND, ticket, t -> t.letGoFirst(nobody, 1, RULES));
    assertRefused(CommonProblem.INVALID_INPUT, ticket, t -> t.letGoFirst(LATER, 2, RULES));
    assertThat(ticket.gaveWay).isZero();
    for (var i = 0; i < RULES.letGoFirstLimit(); i++) {
      ticket.letGoFirst(LATER, 1, RULES);
    }
    assertRefused(TicketProblem.LET_GO_FIRST_LIMIT, ticket, t -> t.letGoFirst(LATER, 1, RULES));
    assertThat(ticket.gaveWay).isEqualTo(RULES.letGoFirstLimit());
  }

  @Test
  void whoLetsOthersGoFirstOrMissesTheCallOvertakesNobodyAnyMore() {
    for (var ticket : List.of(elderThatIs(CALLED), elderThatIs(NO_SHOW))) {
      assertThat(ticket.precedence.overtakes).isTrue();
      if (ticket.status == CALLED) {
        ticket.letGoFirst(LATER, 1, RULES);
      } else {
        ticket.requeue(100, RULES, NOW);
      }
      assertThat(ticket.precedence.overtakes).isFalse();
      assertThat(ticket.precedence.priorityClass).isEqualTo(PriorityClass.ELDER);
      ticket.classify(PriorityClass.ELDER, "腿脚不便，请先办");
      assertThat(ticket.precedence.overtakes).as("a clerk's word gives it back").isTrue();
    }
  }

  @Test
  void aClerkTakesAWrongClaimBack() {
    var ticket = elderThatIs(WAITING);
    ticket.classify(PriorityClass.ORDINARY, "42 岁，误选");
    assertThat(ticket.precedence.overtakes).isFalse();
    assertThat(ticket.reasonFor(LedgerKind.TICKET_CLASSIFIED)).isEqualTo("42 岁，误选");
    assertThat(ticket.queueRank).isEqualTo(99);
  }

  @Test
  void whoWasServedAndIsSentOnHasWaitedOnce() {
    var served = ticketThatIs(SERVING);
    served.transfer(UUID.randomUUID(), null, null);
    assertThat(served.precedence.priorityClass).isEqualTo(PriorityClass.TRANSFER);
    assertThat(served.precedence.overtakes).isTrue();
    var wrongQueue = ticketThatIs(CALLED);
    wrongQueue.transfer(UUID.randomUUID(), null, null);
    assertThat(wrongQueue.precedence.priorityClass).isEqualTo(PriorityClass.ORDINARY);
    var elder = elderThatIs(SERVING);
    elder.transfer(UUID.randomUUID(), null, null);
    assertThat(elder.precedence.priorityClass).isEqualTo(PriorityClass.ELDER);
  }

  @Test
  void whoIsSentOnStandsNoEarlierThanWhereTheyCame() {
    var elder = elderThatIs(NO_SHOW);
    elder.requeue(12, RULES, NOW);
    elder.call(WINDOW, null, NOW);
    elder.transfer(UUID.randomUUID(), null, null);
    assertThat(elder.queueRank).isEqualTo(99);
    var late = ticketThatIs(WAITING);
    late.letGoFirst(LATER, 1, RULES);
    late.call(WINDOW, null, NOW);
    late.transfer(UUID.randomUUID(), null, null);
    assertThat(late.queueRank).as("nor earlier than they let others go").isEqualTo(115);
  }

  @Test
  void whatAPhoneSaidIsForgottenWhenTheVisitEnds() {
    var ticket = ticketThatIs(WAITING);
    ticket.phoneHash = new byte[32];
    ticket.phoneLast4 = "0417";
    ticket.call(WINDOW, null, NOW);
    ticket.start(NOW);
    assertThat(ticket.phoneHash).isNotNull();
    assertThat(ticket.phoneLast4).isEqualTo("0417");
    ticket.finish("已办结", NOW);
    assertThat(ticket.phoneHash).isNull();
    assertThat(ticket.phoneLast4).isNull();
  }

  @Test
  void callsOutOfOrderAreCounted() {
    var ticket = ticketThatIs(WAITING);
    ticket.call(WINDOW, null, NOW);
    assertThat(ticket.outOfOrderCalls).isZero();
    ticket.letGoFirst(LATER, 1, RULES);
    ticket.call(WINDOW, "行动不便", NOW);
    assertThat(ticket.outOfOrderCalls).isEqualTo(1);
  }

  @Test
  void aTransferMustLeadSomewhere() {
    var ticket = ticketThatIs(SERVING);
    var service = ticket.serviceId;
    assertRefused(TicketProblem.TRANSFER_NOWHERE, ticket, t -> t.transfer(null, null, null));
    assertRefused(TicketProblem.TRANSFER_NOWHERE, ticket, t -> t.transfer(service, null, null));
    assertRefused(TicketProblem.TRANSFER_NOWHERE, ticket, t -> t.transfer(null, WINDOW, null));
  }

  @Test
  void onlyTheWindowItWasSentToMayCallIt() {
    var ticket = ticketThatIs(WAITING);
    ticket.targetWindowId = UUID.randomUUID();
    assertRefused(TicketProblem.TICKET_FOR_OTHER_WINDOW, ticket, t -> t.call(WINDOW, null, NOW));
    ticket.call(ticket.targetWindowId, null, NOW);
    assertThat(ticket.status).isEqualTo(CALLED);
  }

  private static Ticket elderThatIs(TicketStatus status) {
    var ticket = ticketThatIs(status);
    ticket.precedence.claim(PriorityClaim.ELDER);
    return ticket;
  }

  private static void assertRefused(ProblemType problem, Ticket ticket, Consumer<Ticket> action) {
    var before = ticket.status;
    assertThatThrownBy(() -> action.accept(ticket))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.type()).isEqualTo(problem));
    assertThat(ticket.status).isEqualTo(before);
  }

  private static Ticket ticketThatIs(TicketStatus status) {
    var ticket =
        new Ticket(
            UUID.randomUUID(), LocalDate.parse("2026-11-23"), new TicketNumber("A", 3), 99, NOW);
    ticket.takenFor(new IssueTicket(UUID.randomUUID(), null), new byte[32]);
    ticket.status = status;
    ticket.noShowAt = NOW;
    if (status == CALLED || status == SERVING) {
      ticket.windowId = WINDOW;
    }
    return ticket;
  }
}
