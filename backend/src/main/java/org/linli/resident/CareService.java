package org.linli.resident;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.person.view.ViewLogService;
import org.linli.person.view.Viewed;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.Changes;
import org.linli.shared.json.Texts;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.problem.ProblemException;

/** Care notes: written and read by care workers alone, and each reading is written down. */
@ApplicationScoped
public class CareService {
  private final Notes notes;
  private final ResidentService residents;
  private final ViewLogService views;
  private final CurrentActor actor;
  private final Audit audit;
  private final Clock clock;

  CareService(
      Notes notes,
      ResidentService residents,
      ViewLogService views,
      CurrentActor actor,
      Audit audit,
      Clock clock) {
    this.notes = notes;
    this.residents = residents;
    this.views = views;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  /** Where notes are kept. */
  @ApplicationScoped
  static class Notes implements PanacheRepositoryBase<CareNote, UUID> {
    /** The newest first; at most one more than asked. */
    List<CareNote> of(Resident resident, PageRequest request) {
      var living = resident.movedOut == null;
      var whose =
          living
              ? "residentId in (select r.id from Resident r where r.personId = :whose)"
              : "residentId = :whose";
      var parameters = new HashMap<String, Object>();
      parameters.put("whose", living ? resident.personId : resident.id);
      var older =
          request
              .after(1)
              .map(
                  cursor -> {
                    parameters.put("after", cursor.part(0, Texts::uuid));
                    return " and id < :after";
                  })
              .orElse("");
      return find(whose + older + " order by id desc", parameters)
          .page(0, request.limit() + 1)
          .list();
    }
  }

  /**
   * @throws ProblemException not-found
   */
  @Transactional
  public CareNoteView write(UUID residentId, WriteCareNote wish, Set<UUID> reach) {
    var resident = residents.within(residentId, reach);
    var note = new CareNote(resident, wish.text(), actor.get(), clock.instant());
    notes.persist(note);
    audit.record(
        "care-note-written", resident.subject(), Changes.none().masked("text", null, note.text));
    return CareNoteView.of(note);
  }

  /**
   * The newest first. Where somebody lives now, notes of earlier homes are read along; of a home
   * that was left, its own alone. Each page leaves a trace of its own.
   *
   * @throws ProblemException not-found
   */
  @Transactional
  public Page<CareNoteView> read(UUID residentId, ReadCareNotes wish, Set<UUID> reach) {
    var resident = residents.within(residentId, reach);
    views.record(resident.personId, resident.unitId, Viewed.CARE_NOTE, wish.purpose());
    var page = wish.page();
    return Page.cut(notes.of(resident, page), page.limit(), note -> Cursor.of(note.id))
        .map(CareNoteView::of);
  }
}
