package org.linli.servicewindow.hall;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;
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
  @Version long version;

  @ElementCollection
  @CollectionTable(name = "service_window_text", joinColumns = @JoinColumn(name = "window_id"))
  @MapKeyColumn(name = "language")
  Map<String, WindowText> texts = new HashMap<>();

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
  }

  String title(String language) {
    return Translated.pick(texts, language).title();
  }

  /** A clerk sits down; who sat there before has left. */
  void open(Actor clerk) {
    state = WindowState.OPEN;
    stateReason = null;
    clerkId = clerk.id();
    clerkName = clerk.name();
  }

  void pause(String reason) {
    if (state != WindowState.OPEN) {
      throw new ProblemException(HallProblem.WINDOW_NOT_OPEN, label);
    }
    state = WindowState.PAUSED;
    stateReason = reason;
  }

  void close(String reason) {
    state = WindowState.CLOSED;
    stateReason = reason;
    clerkId = null;
    clerkName = null;
  }
}
