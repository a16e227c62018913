package org.linli.org.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.linli.shared.database.Ids;

/** A day that a unit, and all below it, works or does not work, whatever is usual. */
@Entity
class CalendarDay {
  @Id UUID id;
  UUID unitId;

  @Column(name = "on_day")
  LocalDate day;

  boolean working;
  String name;

  CalendarDay() {}

  CalendarDay(UUID unitId, LocalDate day) {
    this.id = Ids.next();
    this.unitId = unitId;
    this.day = day;
  }

  void become(boolean isWorked, String why) {
    working = isWorked;
    name = why;
  }
}
