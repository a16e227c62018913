package org.linli.demo.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.linli.servicewindow.rating.RatingLevel;

/** A hall of paper slips: first come, first served, and strict about what may follow what. */
class PaperHall implements HallDoor {
  /** A slip. */
  static final class Slip {
    final UUID id = UUID.randomUUID();
    UUID service;
    String state = "WAITING";
    Integer seat;
    int served;
    boolean missed;
    boolean rated;
  }

  final Map<UUID, Slip> slips = new HashMap<>();
  final List<Slip> queue = new ArrayList<>();
  final Map<Integer, String> windows = new HashMap<>();
  private final Map<UUID, List<Integer>> seats = new HashMap<>();

  PaperHall(List<Offer> offers) {
    offers.forEach(o -> seats.put(o.serviceId(), o.seats()));
  }

  long count(String state) {
    return slips.values().stream().filter(s -> s.state.equals(state)).count();
  }

  Slip takeANumber(UUID service) {
    var slip = new Slip();
    slip.service = service;
    slips.put(slip.id, slip);
    queue.add(slip);
    return slip;
  }

  @Override
  public UUID issue(Visitor who) {
    return takeANumber(who.serviceId()).id;
  }

  private Slip move(UUID ticket, String from, String to) {
    var slip = slips.get(ticket);
    if (!slip.state.equals(from)) {
      throw new Refused("ticket-wrong-state");
    }
    slip.state = to;
    return slip;
  }

  @Override
  public void rate(UUID ticket, RatingLevel opinion) {
    move(ticket, "COMPLETED", "COMPLETED").rated = true;
  }

  @Override
  public void giveBack(UUID ticket) {
    queue.remove(move(ticket, "WAITING", "CANCELLED"));
  }

  @Override
  public void open(int seat) {
    windows.put(seat, "OPEN");
  }

  @Override
  public void pause(int seat, String reason) {
    assertThat(windows.put(seat, "PAUSED")).isEqualTo("OPEN");
    assertThat(atDesk(seat)).as("nobody is left standing").isEmpty();
  }

  @Override
  public Optional<AtDesk> atDesk(int seat) {
    return slips.values().stream()
        .filter(s -> Integer.valueOf(seat).equals(s.seat))
        .filter(s -> s.state.equals("CALLED") || s.state.equals("SERVING"))
        .map(s -> new AtDesk(s.id, s.state.equals("SERVING")))
        .findFirst();
  }

  @Override
  public Optional<UUID> callNext(int seat) {
    assertThat(windows).containsEntry(seat, "OPEN");
    if (atDesk(seat).isPresent()) {
      throw new Refused("window-busy");
    }
    var next = queue.stream().filter(s -> seats.get(s.service).contains(seat)).findFirst();
    next.ifPresent(slip -> call(slip, seat));
    return next.map(slip -> slip.id);
  }

  void call(Slip slip, int seat) {
    queue.remove(move(slip.id, "WAITING", "CALLED"));
    slip.seat = seat;
  }

  @Override
  public void recall(int seat, UUID ticket) {
    move(ticket, "CALLED", "CALLED");
  }

  @Override
  public void noShow(int seat, UUID ticket) {
    move(ticket, "CALLED", "NO_SHOW").missed = true;
  }

  @Override
  public void requeue(int seat, UUID ticket) {
    queue.add(move(ticket, "NO_SHOW", "WAITING"));
  }

  @Override
  public void start(int seat, UUID ticket) {
    move(ticket, "CALLED", "SERVING");
  }

  @Override
  public void hold(int seat, UUID ticket, String reason) {
    move(ticket, "SERVING", "ON_HOLD").seat = null;
  }

  @Override
  public void resume(int seat, UUID ticket) {
    if (atDesk(seat).isPresent()) {
      throw new Refused("window-busy");
    }
    move(ticket, "ON_HOLD", "SERVING").seat = seat;
  }

  @Override
  public void transfer(int seat, UUID ticket, UUID toService, String reason) {
    var slip = move(ticket, "SERVING", "WAITING");
    slip.service = toService;
    slip.seat = null;
    queue.add(slip);
  }

  @Override
  public void finish(int seat, UUID ticket, String outcome) {
    move(ticket, "SERVING", "COMPLETED").served++;
  }
}
