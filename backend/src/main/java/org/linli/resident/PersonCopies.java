package org.linli.resident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.Collectors;
import org.linli.person.LivesAsked;
import org.linli.person.PersonChanged;
import org.linli.person.PersonView;
import org.linli.shared.problem.ProblemException;

/** What residents' rows say of a person follows the person. */
@ApplicationScoped
class PersonCopies {
  private final ResidentRepository residents;

  PersonCopies(ResidentRepository residents) {
    this.residents = residents;
  }

  void tell(@Observes LivesAsked news) {
    residents.copiesOf(news.people()).forEach(copy -> news.lived(copy.personId, copy.movedIn));
  }

  /**
   * @throws ProblemException born-after-moving-in, for a birth date that is new to the record
   */
  void follow(@Observes PersonChanged news) {
    var people = news.people().stream().collect(Collectors.toMap(PersonView::id, p -> p));
    var copies = residents.copiesOf(people.keySet());
    if (copies.isEmpty()) {
      return;
    }
    copies.forEach(copy -> copy.refuseUnborn(people.get(copy.personId).birthDate()));
    copies.forEach(copy -> copy.copy(people.get(copy.personId)));
    residents.forgetWords(copies.stream().map(copy -> copy.id).toList());
    residents.addWords(copies.stream().flatMap(copy -> copy.words().stream()).toList());
  }
}
