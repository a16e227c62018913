package org.linli.resident;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.person.view.ViewLogService;
import org.linli.person.view.Viewed;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.Changes;
import org.linli.shared.page.Page;
import org.linli.shared.problem.ProblemException;

/** Care notes: written and read by care workers alone, and each reading is written down. */
@ApplicationScoped
public class CareService {
  /** As many as one page shows; older ones are kept. */
  private static final int SHOWN = 50;

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
    List<CareNote> of(Resident resident, int most) {
      var found =
          resident.movedOut == null
              ? find(
                  "residentId in (select r.id from Resident r where r.personId = ?1) order by id"
                      + " desc",
                  resident.personId)
              : find("residentId = ?1 order by id desc", resident.id);
      return found.page(0, most).list();
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
   * that was left, its own alone.
   *
   * @throws ProblemException not-found
   */
  @Transactional
  public Page<CareNoteView> read(UUID residentId, ReadCareNotes wish, Set<UUID> reach) {
    var resident = residents.within(residentId, reach);
    views.record(resident.personId, resident.unitId, Viewed.CARE_NOTE, wish.purpose());
    return Page.whole(notes.of(resident, SHOWN)).map(CareNoteView::of);
  }
}
