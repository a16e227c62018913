package org.linli.person.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.database.BulkInsert;
import org.linli.shared.http.CallerLanguage;
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

  private final EntityManager database;
  private final ViewEntryRepository entries;
  private final CurrentActor actor;
  private final CallerLanguage language;
  private final Clock clock;

  ViewLogService(
      EntityManager database,
      ViewEntryRepository entries,
      CurrentActor actor,
      CallerLanguage language,
      Clock clock) {
    this.database = database;
    this.entries = entries;
    this.actor = actor;
    this.language = language;
    this.clock = clock;
  }

  /**
   * Whoever acts looked at something. Call it in the transaction that reads what is shown: what
   * could not be recorded is not shown.
   *
   * @param personId whom it is about; null for a list that is taken out
   * @param unitId the unit whose auditors see the look: the one that keeps what was seen
   * @param purpose what the reader stated, at most 200 characters, or the name of a {@link
   *     StandardPurpose}
   * @throws ProblemException invalid-input for a purpose that is blank or too long
   */
  @Transactional
  public void record(UUID personId, UUID unitId, Viewed what, String purpose) {
    entries.persist(new ViewEntry(clock.instant(), actor.get(), personId, unitId, what, purpose));
  }

  /**
   * The same of many people at once, in the unit that keeps the record of each. On an H2 file the
   * caller has written or locked a row before.
   *
   * @param keepers by person
   */
  @Transactional
  public void record(Map<UUID, UUID> keepers, Viewed what, String purpose) {
    var at = clock.instant();
    var by = actor.get();
    BulkInsert.rows(
        database,
        "view_entry (id, at, actor_kind, actor_id, person_id, unit_id, what, purpose, request_id)",
        keepers.entrySet().stream()
            .map(seen -> new ViewEntry(at, by, seen.getKey(), seen.getValue(), what, purpose).row())
            .toList());
  }

  /** Newest first; looks at what these units keep. */
  @Transactional
  public Page<ViewEntryView> page(Collection<UUID> units, ViewSearch search, PageRequest request) {
    var before = request.after(1).map(c -> c.part(0, Texts::uuid)).orElse(LAST);
    var rows = entries.rows(units, search, before, request.limit() + 1);
    return Page.cut(rows, request.limit(), e -> Cursor.of(e.id)).map(this::view);
  }

  /** The same in one piece, the newest so many. */
  @Transactional
  public List<ViewEntryView> newest(Collection<UUID> units, ViewSearch search, int limit) {
    return entries.rows(units, search, LAST, limit).stream().map(this::view).toList();
  }

  private ViewEntryView view(ViewEntry entry) {
    return ViewEntryView.of(entry, Locale.forLanguageTag(language.tag()));
  }
}
