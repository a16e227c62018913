package org.linli.servicewindow.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.servicewindow.ledger.LedgerEntryView;
import org.linli.servicewindow.ledger.LedgerKind;
import org.linli.shared.actor.ActorKind;

class LedgerReplayTest {
  private static final UUID TICKET = UUID.randomUUID();
  private static final UUID WINDOW = UUID.randomUUID();

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
                    entry(6, LedgerKind.TICKET_REQUEUED, "NO_SHOW", "WAITING", null)))
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
                        entry(2, LedgerKind.TICKET_STARTED, "CALLED", "SERVING", WINDOW))))
        .hasMessageContaining("entry 2 starts from CALLED, but the ticket was WAITING");
  }

  private static LedgerEntryView entry(
      long seq, LedgerKind kind, String from, String to, UUID windowId) {
    var isTicket = to != null;
    return new LedgerEntryView(
        seq,
        Instant.EPOCH,
        null,
        LocalDate.EPOCH,
        kind,
        isTicket ? TICKET : null,
        isTicket ? "A001" : null,
        from,
        to,
        null,
        windowId,
        null,
        isTicket ? 1L : null,
        ActorKind.NOBODY,
        null,
        null);
  }
}
