package org.linli.servicewindow.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.servicewindow.ledger.LedgerKind.NUMBER_LEASED;
import static org.linli.servicewindow.ledger.LedgerKind.NUMBER_VOIDED;
import static org.linli.servicewindow.ledger.LedgerKind.TICKET_CALLED;
import static org.linli.servicewindow.ledger.LedgerKind.TICKET_ISSUED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.servicewindow.kiosk.NumberCheck.PrefixNumbers;
import org.linli.servicewindow.ledger.LedgerEntryView;
import org.linli.servicewindow.ledger.LedgerKind;
import org.linli.shared.actor.ActorKind;

/** The account of a day's numbers says what the ledger says, and finds what is wrong. */
class NumberAccountTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private final List<LedgerEntryView> ledger = new ArrayList<>();

  @Test
  void everyNumberIsIssuedReservedOrVoided() {
    add(TICKET_ISSUED, "A001");
    add(NUMBER_LEASED, "A002");
    add(NUMBER_LEASED, "A003");
    add(NUMBER_LEASED, "A004");
    add(TICKET_CALLED, "A001");
    add(TICKET_ISSUED, "A003");
    add(NUMBER_VOIDED, "A004");
    assertThat(account(4)).isEqualTo(new PrefixNumbers("A", 4, 2, 1, 1, List.of(), List.of()));
    assertThat(check(4).complete()).isTrue();
  }

  @Test
  void whatWasGivenUpAndTakenAfterAllIsIssued() {
    add(NUMBER_LEASED, "A001");
    add(NUMBER_VOIDED, "A001");
    add(TICKET_ISSUED, "A001");
    assertThat(account(1)).isEqualTo(new PrefixNumbers("A", 1, 1, 0, 0, List.of(), List.of()));
  }

  @Test
  void aNumberThatIsMissingOrThereTwiceIsNamed() {
    add(TICKET_ISSUED, "A001");
    add(TICKET_ISSUED, "A003");
    add(TICKET_ISSUED, "A003");
    assertThat(account(3).missing()).containsExactly("A002");
    assertThat(account(3).twice()).containsExactly("A003");
    assertThat(check(3).complete()).isFalse();
  }

  private NumberCheck check(int last) {
    return NumberCheck.of(DAY, List.of(account(last)));
  }

  private PrefixNumbers account(int last) {
    return new NumberAccount(ledger).of("A", last, "A%03d"::formatted);
  }

  private void add(LedgerKind kind, String number) {
    ledger.add(
        new LedgerEntryView(
            ledger.size() + 1,
            Instant.EPOCH,
            null,
            DAY,
            kind,
            null,
            number,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            ActorKind.SYSTEM,
            null,
            null));
  }
}
