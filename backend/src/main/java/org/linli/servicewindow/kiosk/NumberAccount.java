package org.linli.servicewindow.kiosk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.linli.servicewindow.kiosk.NumberCheck.PrefixNumbers;
import org.linli.servicewindow.ledger.LedgerEntryView;
import org.linli.servicewindow.ledger.LedgerKind;

/** Accounts for the numbers of one day from its ledger: a pure function. */
final class NumberAccount {
  private final Map<String, Integer> issued = new HashMap<>();
  private final Set<String> leased = new HashSet<>();
  private final Set<String> voided = new HashSet<>();

  NumberAccount(List<LedgerEntryView> day) {
    for (var entry : day) {
      if (entry.kind() == LedgerKind.TICKET_ISSUED) {
        issued.merge(entry.number(), 1, Integer::sum);
      } else if (entry.kind() == LedgerKind.NUMBER_LEASED) {
        leased.add(entry.number());
      } else if (entry.kind() == LedgerKind.NUMBER_VOIDED) {
        voided.add(entry.number());
      }
    }
  }

  /**
   * @param last the last number that left the counter
   * @param label a number as people see it
   */
  PrefixNumbers of(String prefix, int last, IntFunction<String> label) {
    var missing = new ArrayList<String>();
    var twice = new ArrayList<String>();
    var counts = new int[3];
    for (var n = 1; n <= last; n++) {
      var number = label.apply(n);
      var times = issued.getOrDefault(number, 0);
      // Given up and then claimed after all by a kiosk that came back late: it was issued.
      if (times > 0) {
        counts[0]++;
      } else if (voided.contains(number)) {
        counts[2]++;
      } else if (leased.contains(number)) {
        counts[1]++;
      } else {
        missing.add(number);
      }
      if (times > 1) {
        twice.add(number);
      }
    }
    return new PrefixNumbers(prefix, last, counts[0], counts[1], counts[2], missing, twice);
  }
}
