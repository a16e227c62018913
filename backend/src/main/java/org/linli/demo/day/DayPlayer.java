package org.linli.demo.day;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.linli.demo.day.DayLog.Deed;

/**
 * Plays a day's script: residents come, clerks call, everybody reacts to what the hall answers, as
 * people would. One thread, one thing after the other in the order of the day; nothing is assumed
 * of who is called next, the hall decides that.
 */
public final class DayPlayer {
  private static final int REACTION = 4;
  private static final int LOOKS_AGAIN = 20;
  private static final int ON_THE_WAY_OUT = 40;

  private final DayScript script;
  private final Map<UUID, List<Integer>> seatsByService = new HashMap<>();
  private final HallDoor hall;
  private final Stage stage;
  private final DayLog log;
  private final List<Seat> seats;
  private final Map<UUID, Visit> visits = new HashMap<>();

  public DayPlayer(
      DayScript script, List<Offer> offers, int seats, HallDoor hall, Pace pace, DayLog log) {
    this.script = script;
    offers.forEach(o -> seatsByService.put(o.serviceId(), o.seats()));
    this.hall = hall;
    stage = new Stage(pace, log);
    this.log = log;
    this.seats = IntStream.range(0, seats).mapToObj(i -> new Seat(i, script.breaks())).toList();
  }

  /**
   * From opening until the last visitor has gone; the windows stay open.
   *
   * @return the second in which that was
   * @throws Pace.DayStopped when it was called off
   */
  public int play() {
    seats.forEach(seat -> stage.at(0, () -> sitDown(seat)));
    script.visitors().forEach(who -> stage.at(who.arrivesAt(), () -> arrive(who)));
    return stage.play();
  }

  private void sitDown(Seat seat) {
    try {
      hall.open(seat.number);
      seat.breaks.forEach(b -> stage.at(b.from(), () -> wake(seat)));
      look(seat);
    } catch (Refused e) {
      // Nobody may sit there today; the others work on.
      log.count(Deed.REFUSED);
    }
  }

  private void arrive(Visitor who) {
    try {
      var visit = new Visit(who, hall.issue(who));
      visits.put(visit.ticket, visit);
      log.count(Deed.ARRIVED);
      stand(visit);
      if (who.patience() != null) {
        stage.in(who.patience(), () -> giveUp(visit));
      }
    } catch (Refused e) {
      log.count(Deed.REFUSED);
    }
  }

  /** In the queue, where idle clerks see it. */
  private void stand(Visit visit) {
    log.waits(visit.ticket);
    seatsByService.getOrDefault(visit.serviceId, List.of()).forEach(i -> wake(seats.get(i)));
  }

  private void wake(Seat seat) {
    if (seat.idle) {
      seat.idle = false;
      stage.in(REACTION, () -> free(seat));
    }
  }

  private void giveUp(Visit visit) {
    if (!visit.called) {
      try {
        hall.giveBack(visit.ticket);
        log.waitsNoLonger(visit.ticket);
        log.count(Deed.ABANDONED);
      } catch (Refused e) {
        log.count(Deed.REFUSED);
      }
    }
  }

  /** A clerk does something; refused, they look at their desk again a little later. */
  private void act(Seat seat, Runnable deed) {
    try {
      deed.run();
    } catch (Refused e) {
      log.count(Deed.REFUSED);
      stage.in(LOOKS_AGAIN, () -> act(seat, () -> look(seat)));
    }
  }

  /** Whoever is at the desk already is seen to first. */
  private void look(Seat seat) {
    hall.atDesk(seat.number)
        .ifPresentOrElse(
            there -> {
              var visit = known(there.ticket());
              if (there.beingServed()) {
                serve(seat, visit);
              } else {
                stage.in(visit.who.walk(), () -> act(seat, () -> start(seat, visit)));
              }
            },
            () -> free(seat));
  }

  private Visit known(UUID ticket) {
    return visits.computeIfAbsent(ticket, id -> new Visit(Visitor.stranger(id), id));
  }

  private void free(Seat seat) {
    act(
        seat,
        () -> {
          if (!seat.back.isEmpty()) {
            resume(seat, known(seat.back.peek()));
          } else if (seat.isDueForABreak(stage.now())) {
            rest(seat);
          } else {
            next(seat);
          }
        });
  }

  private void rest(Seat seat) {
    var pause = seat.breaks.peek();
    hall.pause(seat.number, pause.reason());
    seat.breaks.remove();
    log.count(Deed.PAUSED);
    stage.in(
        pause.seconds(),
        () ->
            act(
                seat,
                () -> {
                  hall.open(seat.number);
                  free(seat);
                }));
  }

  private void next(Seat seat) {
    var called = hall.callNext(seat.number).map(this::known);
    seat.idle = called.isEmpty();
    called.ifPresent(
        visit -> {
          visit.called = true;
          log.waitsNoLonger(visit.ticket);
          log.count(Deed.CALLED);
          new Call(visit).follow(seat);
        });
  }

  /** From the call to the first word at the window, or to nobody's coming. */
  private final class Call {
    private static final int PATIENCE = 45;
    private static final int SLOW_AFTER = 20;
    private final Visit visit;

    Call(Visit visit) {
      this.visit = visit;
    }

    void follow(Seat seat) {
      switch (visit.coming()) {
        case PROMPT -> stage.in(visit.who.walk(), () -> act(seat, () -> start(seat, visit)));
        case SLOW ->
            recall(seat, () -> stage.in(SLOW_AFTER, () -> act(seat, () -> start(seat, visit))));
        case LATE, NEVER -> recall(seat, () -> recall(seat, () -> miss(seat)));
      }
    }

    private void recall(Seat seat, Runnable then) {
      stage.in(
          PATIENCE,
          () ->
              act(
                  seat,
                  () -> {
                    hall.recall(seat.number, visit.ticket);
                    log.count(Deed.RECALLED);
                    then.run();
                  }));
    }

    private void miss(Seat seat) {
      stage.in(
          PATIENCE,
          () ->
              act(
                  seat,
                  () -> {
                    hall.noShow(seat.number, visit.ticket);
                    log.missedTheCall(visit.ticket);
                    if (visit.coming() == Coming.LATE) {
                      stage.in(visit.who.late(), () -> comeBack(seat));
                    }
                    free(seat);
                  }));
    }

    /** Asks the clerk who called, who puts them in again between two others. */
    private void comeBack(Seat seat) {
      try {
        visit.hasBeenLate = true;
        hall.requeue(seat.number, visit.ticket);
        log.count(Deed.REQUEUED);
        stand(visit);
      } catch (Refused e) {
        log.count(Deed.REFUSED);
      }
    }
  }

  private void start(Seat seat, Visit visit) {
    hall.start(seat.number, visit.ticket);
    serve(seat, visit);
  }

  /** Until the visit ends, or is interrupted once for a paper or for another window. */
  private void serve(Seat seat, Visit visit) {
    if (visit.who.sentOn() != null && !visit.hasBeenSentOn) {
      stage.in(visit.left / 3, () -> act(seat, () -> sendOn(seat, visit, visit.who.sentOn())));
    } else if (visit.who.fetch() != null && !visit.hasFetched) {
      stage.in(visit.left / 2, () -> act(seat, () -> hold(seat, visit)));
    } else {
      stage.in(visit.left, () -> act(seat, () -> finish(seat, visit)));
    }
  }

  private void sendOn(Seat seat, Visit visit, Visitor.SentOn to) {
    hall.transfer(seat.number, visit.ticket, to.serviceId(), "应由另一窗口办理");
    log.count(Deed.TRANSFERRED);
    visit.hasBeenSentOn = true;
    visit.serviceId = to.serviceId();
    visit.left = to.served();
    stand(visit);
    free(seat);
  }

  private void hold(Seat seat, Visit visit) {
    hall.hold(seat.number, visit.ticket, "去复印材料");
    log.count(Deed.HELD);
    visit.hasFetched = true;
    visit.left -= visit.left / 2;
    stage.in(
        visit.who.fetch(),
        () -> {
          seat.back.add(visit.ticket);
          wake(seat);
        });
    free(seat);
  }

  private void resume(Seat seat, Visit visit) {
    hall.resume(seat.number, visit.ticket);
    seat.back.remove();
    serve(seat, visit);
  }

  private void finish(Seat seat, Visit visit) {
    hall.finish(seat.number, visit.ticket, "已办结");
    log.count(Deed.SERVED);
    if (visit.who.opinion() != null) {
      stage.in(ON_THE_WAY_OUT, () -> rate(visit));
    }
    stage.in(REACTION, () -> free(seat));
  }

  private void rate(Visit visit) {
    try {
      hall.rate(visit.ticket, visit.who.opinion());
      log.count(Deed.RATED);
    } catch (Refused e) {
      log.count(Deed.REFUSED);
    }
  }
}
