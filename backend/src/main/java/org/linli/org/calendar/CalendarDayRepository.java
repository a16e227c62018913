package org.linli.org.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CalendarDayRepository implements PanacheRepositoryBase<CalendarDay, UUID> {

  List<CalendarDay> ofUnits(Collection<UUID> units) {
    return units.isEmpty() ? List.of() : list("unitId in ?1 order by day", units);
  }

  Optional<CalendarDay> on(UUID unitId, LocalDate day) {
    return find("unitId = ?1 and day = ?2", unitId, day).firstResultOptional();
  }
}
