package org.linli.servicewindow.rating;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.linli.shared.database.Ids;
import org.linli.shared.problem.ProblemException;

/**
 * What is done about a bad rating. It has an owner, who never is somebody who served the visit, and
 * a last day; each verb is one row of {@link FollowUpVerb}.
 */
@Entity
class FollowUp {
  private static final int TRIES = 2;

  @Id UUID id;
  UUID ticketId;
  UUID hallId;

  @Enumerated(EnumType.STRING)
  FollowUpStatus status;

  /** Whether it is closed; for the order of the list, in which what is to be done stands first. */
  boolean closed;

  /** Null while every manager of the hall is concerned. */
  UUID ownerId;

  String ownerName;
  LocalDate openedOn;
  LocalDate dueOn;

  /** Left by the resident for one call back. */
  String phone;

  /** Calls in vain so far. */
  int missedCalls;

  String found;
  String done;
  LocalDate closedOn;
  LocalDate forgetPhoneOn;
  @Version long version;

  /** Accounts that served the visit: they neither own nor see this. */
  @ElementCollection
  @CollectionTable(name = "follow_up_concerned", joinColumns = @JoinColumn(name = "follow_up_id"))
  @Column(name = "account_id")
  Set<UUID> concerned = new HashSet<>();

  FollowUp() {}

  /**
   * @param concerned accounts that served the visit
   */
  FollowUp(Rating rating, Collection<UUID> concerned, LocalDate dueOn) {
    this.id = Ids.next();
    this.ticketId = rating.ticketId;
    this.hallId = rating.hallId;
    this.status = FollowUpStatus.OPEN;
    this.openedOn = rating.ratedOn;
    this.dueOn = dueOn;
    this.concerned.addAll(concerned);
  }

  void leavePhone(String number) {
    phone = number;
  }

  /**
   * @throws ProblemException owner-not-possible for somebody who served the visit
   */
  void assign(FollowUpOwner owner) {
    check(FollowUpVerb.ASSIGN);
    if (concerns(owner.accountId())) {
      throw new ProblemException(RatingProblem.OWNER_NOT_POSSIBLE);
    }
    become(FollowUpVerb.ASSIGN);
    ownerId = owner.accountId();
    ownerName = owner.name();
  }

  void note() {
    become(FollowUpVerb.NOTE);
  }

  void callBack(CallBackOutcome outcome) {
    if (outcome == CallBackOutcome.NOT_REACHED) {
      become(FollowUpVerb.MISS);
      missedCalls++;
    } else {
      become(FollowUpVerb.REACH);
    }
  }

  /**
   * What was found and done.
   *
   * @param phoneKeptDays after which the telephone number is to be deleted
   * @throws ProblemException call-back-missing while a number was left that was called less than
   *     twice in vain
   */
  void close(CloseFollowUp wish, int phoneKeptDays, LocalDate today) {
    check(FollowUpVerb.CLOSE);
    if (status == FollowUpStatus.OPEN && phone != null && missedCalls < TRIES) {
      throw new ProblemException(RatingProblem.CALL_BACK_MISSING);
    }
    become(FollowUpVerb.CLOSE);
    closed = true;
    found = wish.found().strip();
    done = wish.done().strip();
    closedOn = today;
    forgetPhoneOn = phone == null ? null : today.plusDays(phoneKeptDays);
  }

  void forgetPhone() {
    phone = null;
    forgetPhoneOn = null;
  }

  boolean concerns(UUID accountId) {
    return concerned.contains(accountId);
  }

  boolean isOverdue(LocalDate today) {
    return !closed && dueOn.isBefore(today);
  }

  private void become(FollowUpVerb verb) {
    check(verb);
    status = verb.to(status);
  }

  private void check(FollowUpVerb verb) {
    if (!verb.from.contains(status)) {
      throw new ProblemException(RatingProblem.FOLLOW_UP_WRONG_STATE, status);
    }
  }
}
