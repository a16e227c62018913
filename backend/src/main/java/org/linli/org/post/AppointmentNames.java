package org.linli.org.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.shared.audit.SubjectName;
import org.linli.shared.audit.SubjectNames;

/** Appointments in the audit log, by who was appointed. */
@ApplicationScoped
class AppointmentNames implements SubjectNames {
  private final AppointmentRepository appointments;
  private final PeopleService people;

  AppointmentNames(AppointmentRepository appointments, PeopleService people) {
    this.appointments = appointments;
    this.people = people;
  }

  @Override
  public Set<String> words() {
    return Set.of("Appointment");
  }

  @Override
  public Map<UUID, SubjectName> names(Collection<UUID> ids, Set<UUID> units) {
    var holders =
        appointments.list("id in ?1", ids).stream()
            .collect(Collectors.toMap(a -> a.id, a -> a.personId));
    return people.namesBehind(holders, units);
  }
}
