package org.linli.resident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.linli.person.PersonChanged;

/** What residents' rows say of a person follows the person. */
@ApplicationScoped
class PersonCopies {
  private final ResidentRepository residents;
  private final Moves moves;

  PersonCopies(ResidentRepository residents, Moves moves) {
    this.residents = residents;
    this.moves = moves;
  }

  void follow(@Observes PersonChanged news) {
    for (var resident : residents.copiesOf(news.person().id())) {
      resident.copy(news.person());
      residents.forgetWords(resident.id);
      moves.spell(resident);
    }
  }
}
