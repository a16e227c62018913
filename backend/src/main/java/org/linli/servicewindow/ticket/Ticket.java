package org.linli.servicewindow.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.linli.servicewindow.hall.HallRules;
import org.linli.servicewindow.ledger.LedgerKind;
import org.linli.shared.database.Ids;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.security.Secrets;

/**
 * A place in the queue. Each verb is one row of {@link TicketVerb}; number and arrival never
 * change.
 */
@Entity
class Ticket {
  @Id UUID id;
  UUID hallId;
  UUID serviceId;
  UUID windowId;
  UUID targetWindowId;
  LocalDate businessDate;
  String prefix;
  int number;

  @Enumerated(EnumType.STRING)
  TicketStatus status;

  /** The place it arrived at. */
  long arrivalRank;

  long queueRank;
  Instant arrivedAt;
  Instant calledAt;
  Instant startedAt;
  Instant noShowAt;
  Instant finishedAt;
  int recalls;
  int requeues;
  int outOfOrderCalls;

  /** How often it let others go first. */
  int gaveWay;

  @Embedded Precedence precedence = new Precedence();
  String outcome;
  String reason;

  /** Only while a message may be due; forgotten when the visit ends. */
  String phoneLast4;

  /**
   * Nobody else's business: for what it is, where it is, or what either was when it was taken; set
   * with every change.
   */
  boolean discreet;

  byte[] tokenHash;

  /** Of the phone that holds it, as far as it says so; forgotten when the visit ends. */
  byte[] phoneHash;

  /** The window while called or served there; the database computes it, with a UNIQUE on it. */
  @Column(insertable = false, updatable = false)
  UUID activeWindowId;

  @Version long version;

  Ticket() {}

  Ticket(UUID hallId, LocalDate date, TicketNumber number, long rank, Instant now) {
    id = Ids.next();
    this.hallId = hallId;
    businessDate = date;
    prefix = number.prefix();
    this.number = number.number();
    arrivalRank = rank;
    queueRank = rank;
    status = TicketStatus.WAITING;
    arrivedAt = now;
  }

  /** What it was taken for, and by whom: the holder is whoever has the token. */
  void takenFor(IssueTicket wish, byte[] tokenHash) {
    serviceId = wish.serviceId();
    phoneLast4 = wish.phoneLast4();
    phoneHash = wish.phoneKey() == null ? null : Secrets.hash(wish.phoneKey());
    precedence.claim(wish.priorityClaim());
    this.tokenHash = tokenHash;
  }

  /** The number as people see it. */
  String label() {
    return new TicketNumber(prefix, number).toString();
  }

  /** What the ledger says why. */
  String reasonFor(LedgerKind kind) {
    return kind == LedgerKind.TICKET_CLASSIFIED ? precedence.priorityReason : reason;
  }

  LedgerKind call(UUID window, String why, Instant now) {
    if (targetWindowId != null && !targetWindowId.equals(window)) {
      throw new ProblemException(TicketProblem.TICKET_FOR_OTHER_WINDOW, label());
    }
    var kind = become(TicketVerb.CALL);
    windowId = window;
    calledAt = now;
    recalls = 0;
    outOfOrderCalls += why == null ? 0 : 1;
    reason = why;
    return kind;
  }

  /** Calls again; once more than the hall allows makes it a no-show. */
  LedgerKind recall(HallRules rules, Instant now) {
    check(TicketVerb.RECALL);
    if (recalls >= rules.recallLimit()) {
      return noShow(now);
    }
    recalls++;
    return become(TicketVerb.RECALL);
  }

  LedgerKind start(Instant now) {
    var kind = become(TicketVerb.START);
    if (startedAt == null) {
      startedAt = now;
    }
    return kind;
  }

  LedgerKind noShow(Instant now) {
    noShowAt = now;
    return become(TicketVerb.NO_SHOW_UP);
  }

  LedgerKind requeue(long rank, HallRules rules, Instant now) {
    check(TicketVerb.REQUEUE);
    if (requeues >= rules.requeueLimit()) {
      throw new ProblemException(TicketProblem.REQUEUE_LIMIT, label());
    }
    if (noShowAt.plus(Duration.ofMinutes(rules.requeueMinutes())).isBefore(now)) {
      throw new ProblemException(TicketProblem.REQUEUE_TOO_LATE, label(), rules.requeueMinutes());
    }
    requeues++;
    queueRank = rank;
    windowId = null;
    precedence.giveWay();
    return become(TicketVerb.REQUEUE);
  }

  /**
   * Lets others go first, before or after being called; that is no missed call.
   *
   * @param place where it stands then
   */
  LedgerKind letGoFirst(PlaceInLine place, int places, HallRules rules) {
    check(TicketVerb.GIVE_WAY);
    if (gaveWay >= rules.letGoFirstLimit()) {
      throw new ProblemException(TicketProblem.LET_GO_FIRST_LIMIT, label());
    }
    if (!rules.letGoFirstPlaces().contains(places)) {
      throw ProblemException.field("places", "choice");
    }
    if (!place.anybodyBehind()) {
      throw new ProblemException(TicketProblem.NOBODY_BEHIND, label());
    }
    gaveWay++;
    queueRank = place.rank();
    windowId = null;
    reason = null;
    precedence.giveWay();
    return become(TicketVerb.GIVE_WAY);
  }

  /** A clerk's word on its priority, whatever was claimed. */
  LedgerKind classify(PriorityClass as, String why) {
    check(TicketVerb.CLASSIFY);
    precedence.classify(as, why);
    return become(TicketVerb.CLASSIFY);
  }

  /** The one window that might call it closed. */
  LedgerKind release() {
    targetWindowId = null;
    reason = null;
    return become(TicketVerb.RELEASE);
  }

  LedgerKind hold(String why) {
    reason = why;
    return become(TicketVerb.HOLD);
  }

  LedgerKind resume(UUID window) {
    var kind = become(TicketVerb.RESUME);
    windowId = window;
    reason = null;
    return kind;
  }

  /** To another service or to one window; arrival and number stay what they were. */
  LedgerKind transfer(UUID toService, UUID toWindow, String why) {
    check(TicketVerb.TRANSFER);
    var sameService = toService == null || toService.equals(serviceId);
    if (sameService && (toWindow == null || toWindow.equals(windowId))) {
      throw new ProblemException(TicketProblem.TRANSFER_NOWHERE);
    }
    if (status == TicketStatus.SERVING) {
      precedence.sentOn();
    }
    serviceId = sameService ? serviceId : toService;
    targetWindowId = toWindow;
    // A place it got in one line is none in another, where people stand who came before it.
    queueRank = Math.max(queueRank, arrivalRank);
    windowId = null;
    reason = why;
    return become(TicketVerb.TRANSFER);
  }

  LedgerKind finish(String what, Instant now) {
    outcome = what;
    finishedAt = now;
    return become(TicketVerb.FINISH);
  }

  /**
   * Takes it out of the queue.
   *
   * @param leftover it was left at the window by a day that is over, and the manager ends it
   */
  LedgerKind cancel(String why, boolean leftover, Instant now) {
    reason = why;
    finishedAt = now;
    return become(
        leftover && status == TicketStatus.SERVING ? TicketVerb.WITHDRAW : TicketVerb.CANCEL);
  }

  LedgerKind expire(Instant now) {
    finishedAt = now;
    return become(TicketVerb.EXPIRE);
  }

  /** The row of the table as what the ledger will say; a refusal undoes the whole transaction. */
  private LedgerKind become(TicketVerb verb) {
    check(verb);
    status = verb.to == null ? status : verb.to;
    if (status.isFinal()) {
      phoneHash = null;
      phoneLast4 = null;
    }
    return verb.kind;
  }

  private void check(TicketVerb verb) {
    if (!verb.from.contains(status)) {
      throw new ProblemException(TicketProblem.TICKET_WRONG_STATE, label(), status);
    }
  }
}
