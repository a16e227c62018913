package org.linli.servicewindow.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.servicewindow.ledger.LedgerEntryView;
import org.linli.servicewindow.ledger.LedgerKind;
import org.linli.shared.actor.ActorKind;

class LedgerReplayTest {
  private static final UUID TICKET = UUID.randomUUID();
  private static final UUID WINDOW = UUID.randomUUID();

  private final UUID first = UUID.randomUUID();
  private final UUID second = UUID.randomUUID();
  private final UUID elder = UUID.randomUUID();

  @Test
  void aVisitIsRebuiltFromItsEntries() {
    var standing =
        LedgerReplay.rebuild(
                List.of(
                    entry(1, LedgerKind.TICKET_ISSUED, null, "WAITING", null),
                    entry(2, LedgerKind.WINDOW_PAUSED, null, null, WINDOW),
                    entry(3, LedgerKind.TICKET_CALLED, "WAITING", "CALLED", WINDOW),
                    entry(4, LedgerKind.TICKET_RECALLED, "CALLED", "CALLED", WINDOW),
                    entry(5, LedgerKind.TICKET_NO_SHOW, "CALLED", "NO_SHOW", WINDOW),
                    entry(6, LedgerKind.TICKET_REQUEUED, "NO_SHOW", "WAITING", null)),
                Map.of())
            .get(TICKET);
    assertThat(standing.status()).isEqualTo(TicketStatus.WAITING);
    assertThat(standing.recalls()).isEqualTo(1);
    assertThat(standing.requeues()).isEqualTo(1);
    assertThat(standing.windowId()).isNull();
  }

  @Test
  void anEntryThatDoesNotFollowIsFound() {
    assertThatThrownBy(
            () ->
                LedgerReplay.rebuild(
                    List.of(
                        entry(1, LedgerKind.TICKET_ISSUED, null, "WAITING", null),
                        entry(2, LedgerKind.TICKET_STARTED, "CALLED", "SERVING", WINDOW)),
                    Map.of()))
        .hasMessageContaining("entry 2 starts from CALLED, but the ticket was WAITING");
  }

  @Test
  void whoWasPassedOverIsCountedFromTheCalls() {
    var day =
        threeCameThen(of(elder, 4, LedgerKind.TICKET_CALLED, "WAITING", "CALLED", 30, "ELDER"));
    var standings = LedgerReplay.rebuild(day, Map.of(4L, Set.of(first, second)));
    assertThat(standings.get(first).overtaken()).isEqualTo(1);
    assertThat(standings.get(second).overtaken()).isEqualTo(1);
    assertThat(standings.get(elder).overtakes()).isTrue();
    assertThatThrownBy(() -> LedgerReplay.rebuild(day, Map.of(4L, Set.of(elder))))
        .hasMessageContaining("entry 4 passes over somebody");
    assertThatThrownBy(() -> LedgerReplay.rebuild(day, Map.of(2L, Set.of(first))))
        .hasMessageContaining("entry 2 passes over somebody");
  }

  @Test
  void whoGoesBackIntoTheLineBeforeOthersPassesThem() {
    var day =
        threeCameThen(of(elder, 4, LedgerKind.TICKET_GAVE_WAY, "WAITING", "WAITING", 15, "ELDER"));
    var standings = LedgerReplay.rebuild(day, Map.of(4L, Set.of(second)));
    assertThat(standings.get(first).overtaken()).isZero();
    assertThat(standings.get(second).overtaken()).isEqualTo(1);
    assertThatThrownBy(() -> LedgerReplay.rebuild(day, Map.of(4L, Set.of(first))))
        .hasMessageContaining("entry 4 passes over somebody");
  }

  @Test
  void theRightToOvertakeFollowsFromTheEntries() {
    var id = UUID.randomUUID();
    var issued = of(id, 1, LedgerKind.TICKET_ISSUED, null, "WAITING", 10, "ELDER");
    var gaveWay = of(id, 2, LedgerKind.TICKET_GAVE_WAY, "WAITING", "WAITING", 20, "ELDER");
    var again = of(id, 3, LedgerKind.TICKET_CLASSIFIED, "WAITING", "WAITING", 20, "ELDER");
    assertThat(LedgerReplay.rebuild(List.of(issued, gaveWay), Map.of()).get(id))
        .matches(s -> !s.overtakes() && s.gaveWay() == 1 && s.queueRank() == 20);
    assertThat(LedgerReplay.rebuild(List.of(issued, gaveWay, again), Map.of()).get(id))
        .matches(s -> s.overtakes());
  }

  private List<LedgerEntryView> threeCameThen(LedgerEntryView last) {
    return List.of(
        of(first, 1, LedgerKind.TICKET_ISSUED, null, "WAITING", 10, "ORDINARY"),
        of(second, 2, LedgerKind.TICKET_ISSUED, null, "WAITING", 20, "ORDINARY"),
        of(elder, 3, LedgerKind.TICKET_ISSUED, null, "WAITING", 30, "ELDER"),
        last);
  }

  private static LedgerEntryView entry(
      long seq, LedgerKind kind, String from, String to, UUID windowId) {
    return entry(to == null ? null : TICKET, seq, kind, from, to, windowId, 1, "ORDINARY");
  }

  private static LedgerEntryView of(
      UUID ticket, long seq, LedgerKind kind, String from, String to, long place, String as) {
    return entry(ticket, seq, kind, from, to, null, place, as);
  }

  private static LedgerEntryView entry(
      UUID ticket,
      long seq,
      LedgerKind kind,
      String from,
      String to,
      UUID windowId,
      long place,
      String as) {
    var isTicket = ticket != null;
    return new LedgerEntryView(
        seq,
        Instant.EPOCH,
        null,
        LocalDate.EPOCH,
        kind,
        ticket,
        isTicket ? "A001" : null,
        from,
        to,
        null,
        windowId,
        null,
        isTicket ? place : null,
        isTicket ? as : null,
        ActorKind.NOBODY,
        null,
        null);
  }
}
