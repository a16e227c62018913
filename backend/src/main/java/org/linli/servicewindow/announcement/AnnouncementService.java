package org.linli.servicewindow.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.linli.servicewindow.hall.HallAccess;
import org.linli.servicewindow.hall.HallLock;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.ledger.LedgerFact;
import org.linli.servicewindow.ledger.LedgerKind;
import org.linli.servicewindow.ledger.LedgerService;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.audit.Changes;
import org.linli.shared.database.Translated;
import org.linli.shared.http.CallerLanguage;
import org.linli.shared.http.EntityTags;
import org.linli.shared.json.Texts;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/** What managers announce. Each change is told to the hall's displays by its ledger. */
@ApplicationScoped
public class AnnouncementService {
  private static final int SHOWN_AT_ONCE = 5;
  private final AnnouncementRepository announcements;
  private final HallService halls;
  private final LedgerService ledger;
  private final Audit audit;
  private final CallerLanguage language;
  private final Clock clock;

  AnnouncementService(
      AnnouncementRepository announcements,
      HallService halls,
      LedgerService ledger,
      Audit audit,
      CallerLanguage language,
      Clock clock) {
    this.announcements = announcements;
    this.halls = halls;
    this.ledger = ledger;
    this.audit = audit;
    this.language = language;
    this.clock = clock;
  }

  /** Shown now, the urgent first. */
  @Transactional
  Page<AnnouncementView> current(UUID hallId) {
    halls.require(hallId);
    var shown = announcements.current(hallId, clock.instant(), SHOWN_AT_ONCE);
    return new Page<>(
        shown.stream().map(a -> AnnouncementView.of(a, language.tag())).toList(), null);
  }

  @Transactional
  Page<AnnouncementDetail> page(UUID hallId, AnnouncementState state, PageRequest request) {
    halls.requireFor(hallId, HallAccess.MANAGERS);
    var now = clock.instant();
    var before = request.after(1).map(c -> c.part(0, Texts::uuid)).orElse(null);
    var rows = announcements.page(hallId, state, now, before, request.limit() + 1);
    var page = Page.cut(rows, request.limit(), a -> Cursor.of(a.id));
    return page.map(a -> AnnouncementDetail.of(a, now));
  }

  @Transactional
  AnnouncementDetail detail(UUID id) {
    halls.requireFor(hallOf(id), HallAccess.MANAGERS);
    return AnnouncementDetail.of(announcements.findById(id), clock.instant());
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public AnnouncementDetail announce(UUID hallId, DescribeAnnouncement wish) {
    var hall = halls.requireFor(hallId, HallAccess.MANAGERS);
    var lock = halls.lock(hallId);
    var announcement = new Announcement(hallId, wish, clock.instant());
    announcements.persist(announcement);
    tell("announcement-made", hall, lock, announcement, changes(null, announcement));
    return AnnouncementDetail.of(announcement, clock.instant());
  }

  /**
   * @throws ProblemException announcement-over, stale-version
   */
  @Transactional(Transactional.TxType.MANDATORY)
  AnnouncementDetail describe(UUID id, long seen, DescribeAnnouncement wish) {
    return change(
        id,
        "announcement-described",
        a -> {
          EntityTags.check(seen, a.version);
          a.describe(wish, clock.instant());
        });
  }

  /**
   * @throws ProblemException announcement-over
   */
  @Transactional(Transactional.TxType.MANDATORY)
  AnnouncementDetail end(UUID id) {
    return change(id, "announcement-ended", a -> a.end(clock.instant()));
  }

  private AnnouncementDetail change(UUID id, String action, Consumer<Announcement> verb) {
    var hallId = hallOf(id);
    var hall = halls.requireFor(hallId, HallAccess.MANAGERS);
    var lock = halls.lock(hallId);
    var announcement = announcements.findById(id);
    var before = Translated.of(announcement.texts);
    verb.accept(announcement);
    tell(action, hall, lock, announcement, changes(before, announcement));
    return AnnouncementDetail.of(announcement, clock.instant());
  }

  private static Changes changes(Translated<AnnouncementText> before, Announcement after) {
    return Changes.of("texts", before, Translated.of(after.texts))
        .and("until", null, after.shownUntil)
        .and("endedAt", null, after.endedAt);
  }

  private void tell(
      String action, HallRef hall, HallLock lock, Announcement announcement, Changes changes) {
    announcements.flush();
    ledger.append(
        hall.id(), lock, LedgerFact.ofHall(LedgerKind.ANNOUNCEMENT_CHANGED, hall.today()));
    audit.record(action, new AuditSubject("Announcement", announcement.id, hall.unitId()), changes);
  }

  private UUID hallOf(UUID id) {
    return announcements
        .hallOf(id)
        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }
}
