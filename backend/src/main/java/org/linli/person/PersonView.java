package org.linli.person;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.http.Versioned;

/**
 * Somebody, as far as the reader may see.
 *
 * @param unitId the unit whose staff keep the record
 * @param sex null if not known or not for the reader, and so the four behind it
 * @param birthYear tells people of one name apart, also for readers who need no more of adults
 * @param phone masked: {@code 138****1234}
 * @param identityNumber masked: first and last character
 */
public record PersonView(
    UUID id,
    String name,
    UUID unitId,
    @Nullable Sex sex,
    @Nullable LocalDate birthDate,
    @Nullable Integer birthYear,
    @Nullable String phone,
    @Nullable String identityNumber,
    long version)
    implements Versioned {
  /** Whoever is younger is a minor. */
  public static final int ADULT = 18;

  /** The name alone, for readers who need no more. */
  public PersonView nameOnly() {
    return new PersonView(id, name, unitId, null, null, null, null, null, version);
  }

  /** Of adults the year of birth besides, for readers who choose among many. */
  public PersonView toldApart(LocalDate today) {
    var year = isAdult(today) ? birthYear : null;
    return new PersonView(id, name, unitId, null, null, year, null, null, version);
  }

  /** Whether they are known to be of age; a minor may be meant where no birth date is known. */
  public boolean isAdult(LocalDate today) {
    return birthDate != null && Period.between(birthDate, today).getYears() >= ADULT;
  }

  /** Whether they are known to be a minor. */
  public boolean isMinor(LocalDate today) {
    return birthDate != null && !isAdult(today);
  }

  /** What is shown depends on the reader. */
  @Override
  public boolean exactlyOneRow() {
    return false;
  }
}
