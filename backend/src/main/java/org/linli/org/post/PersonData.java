package org.linli.org.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.org.OrgService;
import org.linli.person.PersonErasing;
import org.linli.person.PersonExporting;
import org.linli.shared.problem.ProblemException;

/** What is kept of somebody's posts. Who held an office is history: it is told, and stays. */
@ApplicationScoped
class PersonData {
  private final AppointmentRepository appointments;
  private final OrgService org;

  PersonData(AppointmentRepository appointments, OrgService org) {
    this.appointments = appointments;
    this.org = org;
  }

  void export(@Observes PersonExporting news) {
    var rows = appointments.ofPerson(news.personId());
    var units = org.names(rows.stream().map(a -> a.unitId).distinct().toList());
    news.add("appointment", rows.stream().map(a -> row(a, units.get(a.unitId))).toList());
  }

  private static Map<String, String> row(Appointment a, String unit) {
    var row = new LinkedHashMap<String, String>();
    row.put("unitName", unit);
    row.put("kind", a.kind.name());
    row.put("heldFrom", a.heldFrom.toString());
    if (a.heldUntil != null) {
      row.put("heldUntil", a.heldUntil.toString());
    }
    if (a.endReason != null) {
      row.put("endReason", a.endReason);
    }
    return row;
  }

  /**
   * @throws ProblemException held-an-office
   */
  void refuse(@Observes PersonErasing news) {
    if (!appointments.ofPerson(news.personId()).isEmpty()) {
      throw new ProblemException(PostProblem.HELD_AN_OFFICE);
    }
  }
}
