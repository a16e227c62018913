package org.linli.servicewindow.opening;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.hall.HallSummary;
import org.linli.shared.database.Translated;
import org.linli.shared.http.CallerLanguage;
import org.linli.shared.problem.ProblemException;

/** Whether halls take numbers now, and what their hours are. */
@ApplicationScoped
public class OpeningService {
  private final OpeningRepository openings;
  private final HallService halls;
  private final CallerLanguage language;
  private final Clock clock;

  OpeningService(
      OpeningRepository openings, HallService halls, CallerLanguage language, Clock clock) {
    this.openings = openings;
    this.halls = halls;
    this.language = language;
    this.clock = clock;
  }

  /**
   * Asked under the hall's lock before a number is given, whatever door it is asked for at.
   *
   * @throws ProblemException hall-closed
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void check(HallRef hall) {
    var zone = halls.zoneOf(hall.id());
    var now = now(List.of(hall.id()), id -> zone, id -> false).get(hall.id());
    if (!now.takesNumbers()) {
      throw OpeningWords.refusal(now, language.tag());
    }
  }

  /** By hall. */
  @Transactional
  public Map<UUID, OpeningNow> now(Collection<HallSummary> summaries) {
    var byId = summaries.stream().collect(toMap(HallSummary::id, Function.identity()));
    return now(byId.keySet(), id -> byId.get(id).zone(), id -> byId.get(id).dayClosed());
  }

  @Transactional
  public OpeningHours hours(UUID hallId) {
    var summary = halls.summary(hallId, language.tag());
    var now = now(List.of(summary)).get(hallId);
    var stated = openings.findById(hallId);
    var exceptions =
        openings
            .exceptionsFrom(List.of(hallId), summary.today())
            .getOrDefault(hallId, List.of())
            .stream()
            .map(e -> OpeningHours.ExceptionalDay.of(e, language.tag()))
            .toList();
    return new OpeningHours(
        hallId,
        summary.zone().getId(),
        stated == null ? 0 : stated.lastTicketMinutes,
        stated == null ? List.of() : OpeningDetail.days(stated.hours()),
        exceptions,
        now);
  }

  private Map<UUID, OpeningNow> now(
      Collection<UUID> ids, Function<UUID, ZoneId> zoneOf, Function<UUID, Boolean> isDayClosed) {
    var stated = openings.ofHalls(ids).stream().collect(toMap(o -> o.hallId, o -> o));
    // Two days back: yesterday in every zone.
    var first = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(2);
    var exceptions = openings.exceptionsFrom(stated.keySet(), first);
    var all = new LinkedHashMap<UUID, OpeningNow>();
    for (var id : ids) {
      var ofHall = exceptions.getOrDefault(id, List.of());
      all.put(id, now(stated.get(id), ofHall, zoneOf.apply(id), isDayClosed.apply(id)));
    }
    return all;
  }

  private OpeningNow now(
      HallOpening stated, List<OpeningException> exceptions, ZoneId zone, boolean dayClosed) {
    var now = clock.instant();
    if (stated == null) {
      var always = Opening.always(zone);
      return OpeningNow.of(always.at(now, dayClosed), null, always);
    }
    var opening =
        new Opening(
            zone,
            stated.lastTicketMinutes,
            stated.numbersStopped,
            stated.hours(),
            exceptions.stream().collect(toMap(OpeningException::date, OpeningException::hours)));
    var today = LocalDate.ofInstant(now, zone);
    var message =
        stated.numbersStopped
            ? Translated.pick(stated.stopTexts, language.tag()).message()
            : exceptions.stream()
                .filter(e -> e.date().equals(today))
                .map(e -> Translated.pick(e.texts, language.tag()).message())
                .findFirst()
                .orElse(null);
    return OpeningNow.of(opening.at(now, dayClosed), message, opening);
  }
}
