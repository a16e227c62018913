package org.linli.org.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.linli.org.UnitDissolved;
import org.linli.shared.problem.ProblemException;

/** With a unit end the posts at it. */
@ApplicationScoped
class UnitsEnd {
  private final AppointmentRepository appointments;
  private final AppointmentService service;

  UnitsEnd(AppointmentRepository appointments, AppointmentService service) {
    this.appointments = appointments;
    this.service = service;
  }

  /**
   * @throws ProblemException post-outlasts-unit where an end has already been entered that is
   *     later, or where somebody would only begin then
   */
  void endPosts(@Observes UnitDissolved news) {
    for (var appointment : appointments.after(news.on(), news.unitId())) {
      if (appointment.heldUntil != null || !appointment.heldFrom.isBefore(news.on())) {
        throw new ProblemException(PostProblem.POST_OUTLASTS_UNIT, news.on());
      }
      service.end(appointment, news.on(), news.reason());
    }
  }
}
