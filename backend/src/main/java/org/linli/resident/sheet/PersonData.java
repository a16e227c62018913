package org.linli.resident.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.linli.org.OrgService;
import org.linli.person.PersonErasing;
import org.linli.shared.sheet.intake.ImportDesk;

/** What tables of residents that wait may hold of somebody. */
@ApplicationScoped
class PersonData {
  private final ImportDesk desk;
  private final ResidentIntake intake;
  private final OrgService org;

  PersonData(ImportDesk desk, ResidentIntake intake, OrgService org) {
    this.desk = desk;
    this.intake = intake;
    this.org = org;
  }

  /**
   * Who stands in a table is known for certain once it is applied, so all go that wait in the tree:
   * whoever needs one hands it in again.
   */
  void erase(@Observes PersonErasing news) {
    org.top(news.unitId()).ifPresent(top -> desk.discardWaiting(intake, Set.of(top)));
  }
}
