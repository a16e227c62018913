package org.linli.resident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.linli.person.PersonDetails;

/**
 * Somebody who moves in.
 *
 * @param personId somebody whose record is kept within reach; null for somebody new
 * @param person who is new; null for somebody known
 * @param movedIn not after today
 */
public record NewResident(
    UUID personId,
    @Valid PersonDetails person,
    @NotNull Relation relation,
    @NotNull LocalDate movedIn,
    boolean away,
    boolean floating) {

  Stay stay() {
    return new Stay(relation, movedIn, away, floating);
  }
}
