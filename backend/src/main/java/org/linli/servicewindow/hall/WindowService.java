package org.linli.servicewindow.hall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.audit.Changes;
import org.linli.shared.http.CallerLanguage;
import org.linli.shared.http.EntityTags;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/**
 * Windows: made and described by managers, opened, paused and closed by clerks. Callers check
 * access to the hall.
 */
@ApplicationScoped
public class WindowService {
  private static final UUID NONE = new UUID(0, 0);
  private final WindowRepository windows;
  private final HallRepository halls;
  private final HallAccess access;
  private final CurrentActor actor;
  private final CallerLanguage language;
  private final Audit audit;

  WindowService(
      WindowRepository windows,
      HallRepository halls,
      HallAccess access,
      CurrentActor actor,
      CallerLanguage language,
      Audit audit) {
    this.windows = windows;
    this.halls = halls;
    this.access = access;
    this.actor = actor;
    this.language = language;
    this.audit = audit;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public WindowRef create(HallRef hall, DescribeWindow wish) {
    checkLabel(hall.id(), wish.label(), NONE);
    var window = new Window(hall.id(), wish);
    windows.persistAndFlush(window);
    record("window-created", window, hall, Changes.of("label", null, window.label));
    return ref(window);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public WindowRef describe(HallRef hall, UUID id, long seen, DescribeWindow wish) {
    var window = find(id);
    EntityTags.check(seen, window.version);
    checkLabel(hall.id(), wish.label(), id);
    var changes =
        Changes.of("label", window.label, wish.label())
            .and("discreet", window.discreet, wish.discreet())
            .and("title", window.title("zh-CN"), wish.texts().zh().title());
    window.describe(wish);
    record("window-described", window, hall, changes);
    windows.flush();
    return ref(window);
  }

  /** The one who acts sits down at the window. */
  @Transactional(Transactional.TxType.MANDATORY)
  public WindowRef open(HallRef hall, UUID id) {
    var asManager = access.reaches(hall.unitId(), HallAccess.MANAGERS);
    return change(
        "window-opened", hall, id, window -> window.open(actor.get(), asManager, hall.today()));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public WindowRef pause(HallRef hall, UUID id, String reason) {
    return change("window-paused", hall, id, window -> window.pause(reason));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public WindowRef resume(HallRef hall, UUID id) {
    return change("window-resumed", hall, id, window -> window.resume(hall.today()));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public WindowRef close(HallRef hall, UUID id, String reason) {
    return change("window-closed", hall, id, window -> window.close(reason));
  }

  /**
   * Something about it that stands elsewhere changes: its version counts that too.
   *
   * @throws ProblemException stale-version
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void touch(UUID id, long seen) {
    var window = find(id);
    EntityTags.check(seen, window.version);
    windows.getEntityManager().lock(window, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  private WindowRef change(String action, HallRef hall, UUID id, Consumer<Window> verb) {
    var window = find(id);
    var before = window.state;
    verb.accept(window);
    record(action, window, hall, Changes.of("state", before, window.state));
    windows.flush();
    return ref(window);
  }

  @Transactional
  public WindowRef require(UUID id) {
    return ref(find(id));
  }

  /** As its manager edits it. */
  @Transactional
  public WindowDetail detail(UUID id) {
    return WindowDetail.of(find(id));
  }

  /** The window, which must be one of this hall. */
  @Transactional
  public WindowRef requireIn(UUID hallId, UUID id) {
    var window = find(id);
    if (!window.hallId.equals(hallId)) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    return ref(window);
  }

  /** The same as the database has it now, whatever was loaded before the hall's lock was held. */
  @Transactional(Transactional.TxType.MANDATORY)
  public WindowRef requireNow(UUID hallId, UUID id) {
    if (windows.isLoaded(id)) {
      windows.getEntityManager().refresh(find(id));
    }
    return requireIn(hallId, id);
  }

  /** The hall a window stands in, before anything is locked or loaded. */
  @Transactional
  public UUID hallOf(UUID id) {
    return halls.hallOfWindow(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }

  @Transactional
  public List<WindowRef> ofHalls(Collection<UUID> hallIds) {
    return windows.ofHalls(hallIds).stream().map(this::ref).toList();
  }

  @Transactional
  public List<WindowRef> ofHall(UUID hallId) {
    return windows.ofHall(hallId).stream().map(this::ref).toList();
  }

  /** Windows that an earlier day left open. */
  @Transactional
  public List<WindowRef> openedBefore(UUID hallId, LocalDate today) {
    return windows.openedBefore(hallId, today).stream().map(this::ref).toList();
  }

  private void checkLabel(UUID hallId, String label, UUID butFor) {
    if (windows.isLabelTaken(hallId, label, butFor)) {
      throw new ProblemException(HallProblem.LABEL_TAKEN, label);
    }
  }

  private Window find(UUID id) {
    return windows
        .findByIdOptional(id)
        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }

  private WindowRef ref(Window window) {
    return WindowRef.of(window, language.tag());
  }

  private void record(String action, Window window, HallRef hall, Changes changes) {
    audit.record(action, new AuditSubject("Window", window.id, hall.unitId()), changes);
  }
}
