package org.linli.resident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.person.PersonErasing;
import org.linli.person.PersonExporting;
import org.linli.shared.problem.ProblemException;

/** What is kept of where somebody lived, and of how they were cared for. */
@ApplicationScoped
class PersonData {
  /** A reason has to be there, and must not tell. */
  private static final String ERASED = "＊";

  private final ResidentRepository residents;
  private final HouseholdRepository households;
  private final CareService.Notes notes;

  PersonData(
      ResidentRepository residents, HouseholdRepository households, CareService.Notes notes) {
    this.residents = residents;
    this.households = households;
    this.notes = notes;
  }

  void export(@Observes PersonExporting news) {
    var rows = residents.copiesOf(List.of(news.personId()));
    var addresses = households.addresses(rows.stream().map(r -> r.householdId).distinct().toList());
    news.add("resident", rows.stream().map(r -> row(r, addresses.get(r.householdId))).toList());
    for (var resident : rows) {
      // Whoever takes this out need not be who may read the notes: a care worker shows them.
      news.add(
          "careNote",
          notes.list("residentId = ?1 order by id", resident.id).stream()
              .map(n -> Map.of("writtenAt", PersonExporting.moment(n.writtenAt)))
              .toList());
    }
  }

  private static Map<String, String> row(Resident r, String address) {
    var row = new LinkedHashMap<String, String>();
    row.put("address", address);
    row.put("relation", r.relation.name());
    row.put("movedIn", r.movedIn.toString());
    if (r.movedOut != null) {
      row.put("movedOut", r.movedOut.toString());
      row.put("movedOutReason", r.movedOutReason);
    }
    row.put("away", String.valueOf(r.away));
    row.put("floating", String.valueOf(r.floating));
    return row;
  }

  /**
   * That somebody lived there stays, without who: counts of past days remain true. Notes go.
   *
   * @throws ProblemException lives-here
   */
  void erase(@Observes PersonErasing news) {
    residents
        .living(news.personId())
        .ifPresent(
            r -> {
              throw new ProblemException(ResidentProblem.LIVES_HERE, r.movedIn);
            });
    for (var resident : residents.copiesOf(List.of(news.personId()))) {
      notes.delete("residentId", resident.id);
      resident.movedOutReason = ERASED;
    }
  }
}
