package org.linli.person;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.shared.sheet.SheetCells;

/**
 * What one row of a table says of somebody; null where nothing stood. A number with stars says
 * nothing new, as long as it is the one that is known.
 */
public record PersonLine(
    String name, Sex sex, LocalDate birthDate, String phone, String identityNumber) {
  public static final String NAME = "name";
  public static final String SEX = "sex";
  public static final String BIRTH_DATE = "birthDate";
  public static final String PHONE = "phone";
  public static final String IDENTITY_NUMBER = "identityNumber";
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_NUMBER = 20;

  public static PersonLine of(SheetCells cells) {
    return new PersonLine(
        cells.demanded(NAME, LONGEST_NAME),
        cells.choice(SEX, Sex.class),
        cells.day(BIRTH_DATE),
        cells.text(PHONE, LONGEST_NUMBER),
        cells.text(IDENTITY_NUMBER, LONGEST_NUMBER));
  }

  /** The identity number, if it stands there whole. */
  public Optional<String> wholeIdentityNumber() {
    return Optional.ofNullable(unmasked(identityNumber));
  }

  /** When somebody was born, as the date says, or else the identity number. */
  public Optional<LocalDate> born() {
    return Optional.ofNullable(birthDate)
        .or(
            () ->
                wholeIdentityNumber()
                    .flatMap(IdentityNumber::parse)
                    .map(IdentityNumber::birthDate));
  }

  public PersonDetails details() {
    return new PersonDetails(name, sex, birthDate, unmasked(phone), unmasked(identityNumber));
  }

  /** The same where something stood, and what was known before where nothing did. */
  public PersonDetails over(PersonDetails before) {
    var told = details();
    return new PersonDetails(
        told.name(),
        told.sex() == null ? before.sex() : told.sex(),
        told.birthDate() == null ? before.birthDate() : told.birthDate(),
        told.phone() == null ? before.phone() : told.phone().replaceAll("[\\s-]", ""),
        told.identityNumber() == null
            ? before.identityNumber()
            : told.identityNumber().strip().replace('x', 'X'));
  }

  /**
   * The column in which there are stars, but not those of the number that is known.
   *
   * @param known null for somebody new
   */
  public Optional<String> wrongMask(PersonView known) {
    if (!fits(phone, known == null ? null : known.phone())) {
      return Optional.of(PHONE);
    }
    return fits(identityNumber, known == null ? null : known.identityNumber())
        ? Optional.empty()
        : Optional.of(IDENTITY_NUMBER);
  }

  private static boolean fits(String told, String masked) {
    return !isMasked(told) || told.equals(masked);
  }

  private static boolean isMasked(String number) {
    return number != null && number.indexOf('*') >= 0;
  }

  private static String unmasked(String number) {
    return isMasked(number) ? null : number;
  }

  @Override
  public String toString() {
    return "PersonLine[masked]";
  }
}
