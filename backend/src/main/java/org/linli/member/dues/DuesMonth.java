package org.linli.member.dues;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.linli.shared.database.Ids;

/** One month that a receipt covers, with what was due of it; never changed. */
@Entity
@Immutable
class DuesMonth {
  @Id UUID id;
  UUID receiptId;
  UUID memberId;

  /** The month's first day. */
  LocalDate forMonth;

  /** How often it was paid before, by receipts that were cancelled. */
  short turn;

  long amountFen;

  DuesMonth() {}

  DuesMonth(DuesReceipt receipt, YearMonth month, long turn, long amountFen) {
    this.id = Ids.next();
    this.receiptId = receipt.id;
    this.memberId = receipt.memberId;
    this.forMonth = month.atDay(1);
    this.turn = (short) turn;
    this.amountFen = amountFen;
  }

  YearMonth month() {
    return YearMonth.from(forMonth);
  }
}
