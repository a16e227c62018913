package org.linli.person.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.json.Texts;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.problem.ProblemException;

/** The view log, for every room that shows what is sensitive, and for auditors. */
@ApplicationScoped
public class ViewLogService {
  /** Above every UUID, for the first page of a list that runs backwards. */
  private static final UUID LAST = new UUID(-1L, -1L);

  private final ViewEntryRepository entries;
  private final CurrentActor actor;
  private final Clock clock;

  ViewLogService(ViewEntryRepository entries, CurrentActor actor, Clock clock) {
    this.entries = entries;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * Whoever acts looked at something. Call it in the transaction that reads what is shown: what
   * could not be recorded is not shown.
   *
   * @param personId whom it is about; null for a list that is taken out
   * @param unitId the unit whose auditors see the look: the one that keeps what was seen
   * @param purpose what the reader stated, at most 200 characters
   * @throws ProblemException invalid-input for a purpose that is blank or too long
   */
  @Transactional
  public void record(UUID personId, UUID unitId, Viewed what, String purpose) {
    entries.persist(new ViewEntry(clock.instant(), actor.get(), personId, unitId, what, purpose));
  }

  /** Newest first; looks at what these units keep. */
  @Transactional
  public Page<ViewEntryView> page(Collection<UUID> units, ViewSearch search, PageRequest request) {
    var before = request.after(1).map(c -> c.part(0, Texts::uuid)).orElse(LAST);
    var rows = entries.rows(units, search, before, request.limit() + 1);
    return Page.cut(rows, request.limit(), e -> Cursor.of(e.id)).map(ViewEntryView::of);
  }

  /** The same in one piece, the newest so many. */
  @Transactional
  public List<ViewEntryView> newest(Collection<UUID> units, ViewSearch search, int limit) {
    return entries.rows(units, search, LAST, limit).stream().map(ViewEntryView::of).toList();
  }
}
