package org.linli.servicewindow.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.WindowRef;
import org.linli.servicewindow.hall.WindowService;
import org.linli.servicewindow.rating.FollowUpDetail.HistoryLine;
import org.linli.servicewindow.service.ServiceService;
import org.linli.servicewindow.ticket.FinishedTicket;
import org.linli.servicewindow.ticket.FinishedTickets;

/** Puts together what a manager sees, for a whole page in a few queries. */
@ApplicationScoped
class FollowUpViews {
  private static final int HEAD = 3;
  private static final int TAIL = 2;
  private static final String HIDDEN = "****";

  private final FollowUpRepository followUps;
  private final RatingRepository ratings;
  private final FollowUpOwners owners;
  private final FinishedTickets tickets;
  private final ServiceService services;
  private final WindowService windows;

  FollowUpViews(
      FollowUpRepository followUps,
      RatingRepository ratings,
      FollowUpOwners owners,
      FinishedTickets tickets,
      ServiceService services,
      WindowService windows) {
    this.followUps = followUps;
    this.ratings = ratings;
    this.owners = owners;
    this.tickets = tickets;
    this.services = services;
    this.windows = windows;
  }

  FollowUpDetail detail(HallRef hall, FollowUp followUp) {
    var rating = ratings.findById(followUp.ticketId);
    return new FollowUpDetail(
        of(hall, List.of(followUp)).get(0),
        rating.reasons.stream().sorted().toList(),
        rating.comment,
        followUp.phone,
        followUp.found,
        followUp.done,
        followUp.forgetPhoneOn,
        owners.of(hall, followUp.concerned),
        followUps.history(followUp.id).stream().map(HistoryLine::of).toList());
  }

  List<FollowUpView> of(HallRef hall, List<FollowUp> rows) {
    var ids = rows.stream().map(f -> f.ticketId).toList();
    var visits = tickets.byIds(ids);
    var levels = ratings.levels(ids);
    var names = services.byIds(visits.values().stream().map(FinishedTicket::serviceId).toList());
    var labels = labels(hall);
    return rows.stream()
        .map(
            f -> {
              var visit = visits.get(f.ticketId);
              return view(
                  f,
                  visit,
                  names.get(visit.serviceId()).name(),
                  labels.get(visit.windowId()),
                  levels.get(f.ticketId),
                  hall.today());
            })
        .toList();
  }

  private static FollowUpView view(
      FollowUp f,
      FinishedTicket visit,
      String serviceName,
      String windowLabel,
      RatingLevel level,
      LocalDate today) {
    return new FollowUpView(
        f.id,
        visit.number(),
        serviceName,
        windowLabel,
        visit.businessDate(),
        level,
        f.status,
        f.ownerId == null ? null : new FollowUpOwner(f.ownerId, f.ownerName),
        f.openedOn,
        f.dueOn,
        f.isOverdue(today),
        masked(f.phone),
        f.closedOn);
  }

  static String masked(String phone) {
    return phone == null
        ? null
        : phone.substring(0, HEAD) + HIDDEN + phone.substring(phone.length() - TAIL);
  }

  private Map<UUID, String> labels(HallRef hall) {
    var labels = new HashMap<UUID, String>();
    for (WindowRef window : windows.ofHall(hall.id())) {
      labels.put(window.id(), window.label());
    }
    return labels;
  }
}
