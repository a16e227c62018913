package org.linli.servicewindow.hall;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.linli.shared.actor.Actor;
import org.linli.shared.database.Ids;
import org.linli.shared.database.Translated;
import org.linli.shared.problem.ProblemException;

/** One desk. Discreet ones (police, discipline) never show who is waiting, nor what for. */
@Entity
@Table(name = "service_window") // "window" is a reserved word
class Window {
  @Id UUID id;
  UUID hallId;
  String label;
  boolean discreet;

  @Enumerated(EnumType.STRING)
  WindowState state;

  String stateReason;
  UUID clerkId;
  String clerkName;

  /** The business date on which it was last opened. */
  LocalDate openedOn;

  @Version long version;

  @ElementCollection(fetch = FetchType.EAGER) // every look at it wants its words
  @CollectionTable(name = "service_window_text", joinColumns = @JoinColumn(name = "window_id"))
  @MapKeyColumn(name = "language")
  Map<String, WindowText> texts = new HashMap<>();

  /** Accounts that may sit here: nobody else at a discreet window; anybody if empty otherwise. */
  @ElementCollection
  @CollectionTable(name = "service_window_clerk", joinColumns = @JoinColumn(name = "window_id"))
  @Column(name = "account_id")
  Set<UUID> clerkIds = new HashSet<>();

  Window() {}

  Window(UUID hallId, DescribeWindow wish) {
    id = Ids.next();
    this.hallId = hallId;
    state = WindowState.CLOSED;
    describe(wish);
  }

  final void describe(DescribeWindow wish) {
    label = wish.label();
    discreet = wish.discreet();
    wish.texts().into(texts);
    clerkIds.clear();
    clerkIds.addAll(wish.clerkIds());
  }

  String title(String language) {
    return Translated.pick(texts, language).title();
  }

  /**
   * Somebody sits down.
   *
   * @param asManager may sit anywhere, and take over from whoever is there
   */
  void open(Actor clerk, boolean asManager, LocalDate today) {
    if (!asManager && !mayBeStaffedBy(clerk.id())) {
      throw new ProblemException(HallProblem.WINDOW_NOT_YOURS, label);
    }
    var isTaken = state != WindowState.CLOSED && !Objects.equals(clerkId, clerk.id());
    if (isTaken && !asManager) {
      throw new ProblemException(HallProblem.WINDOW_OCCUPIED, label);
    }
    openedOn = today;
    state = WindowState.OPEN;
    stateReason = null;
    clerkId = clerk.id();
    clerkName = clerk.name();
  }

  private boolean mayBeStaffedBy(UUID accountId) {
    return clerkIds.contains(accountId) || (clerkIds.isEmpty() && !discreet);
  }

  void pause(String reason) {
    if (state != WindowState.OPEN) {
      throw new ProblemException(HallProblem.WINDOW_NOT_OPEN, label);
    }
    state = WindowState.PAUSED;
    stateReason = reason;
  }

  /** Whoever sits there is back, or is called back by the manager. */
  void resume(LocalDate today) {
    if (state != WindowState.PAUSED) {
      throw new ProblemException(HallProblem.WINDOW_NOT_PAUSED, label);
    }
    openedOn = today;
    state = WindowState.OPEN;
    stateReason = null;
  }

  void close(String reason) {
    if (state == WindowState.CLOSED) {
      throw new ProblemException(HallProblem.WINDOW_NOT_OPEN, label);
    }
    state = WindowState.CLOSED;
    stateReason = reason;
    clerkId = null;
    clerkName = null;
  }
}
