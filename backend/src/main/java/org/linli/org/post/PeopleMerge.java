package org.linli.org.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.linli.person.MergeUndone;
import org.linli.person.PeopleMerged;
import org.linli.shared.problem.ProblemException;

/** When two records become one, the posts of both are one person's. */
@ApplicationScoped
class PeopleMerge {
  private static final String TABLE = "appointment";
  private final AppointmentRepository appointments;

  PeopleMerge(AppointmentRepository appointments) {
    this.appointments = appointments;
  }

  /**
   * @throws ProblemException holds-post-already where both held one post at the same time
   */
  void merge(@Observes PeopleMerged news) {
    var kept = appointments.ofPerson(news.keptId());
    for (var appointment : appointments.ofPerson(news.goneId())) {
      if (kept.stream().anyMatch(other -> other.isOneSeatWith(appointment))) {
        throw new ProblemException(PostProblem.HOLDS_POST_ALREADY);
      }
      appointment.personId = news.keptId();
      news.moved(TABLE, List.of(appointment.id));
    }
  }

  void part(@Observes MergeUndone news) {
    var moved = news.rows(TABLE);
    appointments.ofPerson(news.keptId()).stream()
        .filter(appointment -> moved.contains(appointment.id))
        .forEach(appointment -> appointment.personId = news.goneId());
  }
}
