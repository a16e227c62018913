package org.linli.servicewindow.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.shared.actor.Actor;

/** What strangers learn of a call. */
class HallEventTest {
  private static final Instant CALLED = Instant.parse("2026-11-23T02:00:00Z");

  private static HallEvent call(boolean discreet, Instant heard) {
    var fact =
        new LedgerFact(
            LedgerKind.TICKET_CALLED,
            LocalDate.of(2026, 11, 23),
            UUID.randomUUID(),
            "P001",
            discreet,
            "WAITING",
            "CALLED",
            UUID.randomUUID(),
            UUID.randomUUID(),
            null,
            0L,
            "ORDINARY",
            null);
    var key = new LedgerEntry.Key(UUID.randomUUID(), 1);
    return HallEvent.of(new LedgerEntry(key, CALLED, Actor.SYSTEM, fact), "9", heard);
  }

  @Test
  void aDiscreetCallIsToldWhileItIsNews() {
    assertThat(call(true, CALLED.plusSeconds(299)).number()).isEqualTo("P001");
  }

  @Test
  void laterNobodyHearsWhoWentThere() {
    var event = call(true, CALLED.plusSeconds(300));
    assertThat(event.number()).isNull();
    assertThat(event.windowId()).isNull();
    assertThat(event.windowLabel()).isNull();
  }

  @Test
  void anyOtherCallIsNoSecret() {
    assertThat(call(false, CALLED.plusSeconds(3000)).number()).isEqualTo("P001");
  }
}
