package org.linli.org.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.linli.org.OrgService;
import org.linli.person.PersonService;

/** Puts names to appointments, for a whole page in two queries. */
@ApplicationScoped
class AppointmentViews {
  private final OrgService org;
  private final PersonService people;

  AppointmentViews(OrgService org, PersonService people) {
    this.org = org;
    this.people = people;
  }

  AppointmentView of(Appointment appointment) {
    return of(List.of(appointment)).get(0);
  }

  List<AppointmentView> of(List<Appointment> appointments) {
    var units = org.names(appointments.stream().map(a -> a.unitId).distinct().toList());
    var names = people.names(appointments.stream().map(a -> a.personId).distinct().toList());
    return appointments.stream()
        .map(a -> AppointmentView.of(a, units.get(a.unitId), names.get(a.personId)))
        .toList();
  }
}
