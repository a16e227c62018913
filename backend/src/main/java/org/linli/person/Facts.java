package org.linli.person;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.linli.shared.problem.ProblemException;

/**
 * What somebody's record will say, once what was typed has been read and held against what is
 * known.
 *
 * @param sex null if not known
 * @param birthDate null if not known
 * @param phone null if there is none
 * @param identity null if there is none
 */
record Facts(String name, Sex sex, LocalDate birthDate, Phone phone, IdentityNumber identity) {

  /**
   * @param knownPhone what stays where the wish says nothing of it; null for none
   * @param knownIdentity likewise
   * @param today nobody was born later
   * @throws ProblemException invalid-input: of birthDate and phone, range and malformed; of
   *     identityNumber, check-digit, or contradicts where it says another birth date or sex
   */
  static Facts of(
      PersonDetails wish, Phone knownPhone, IdentityNumber knownIdentity, LocalDate today) {
    var phone = read(wish.phone(), knownPhone, Phone::parse, "phone", "malformed");
    var identity =
        read(
            wish.identityNumber(),
            knownIdentity,
            IdentityNumber::parse,
            "identityNumber",
            "check-digit");
    if (identity == null) {
      refuseUnborn(wish.birthDate(), "birthDate", today);
      return new Facts(wish.name().strip(), wish.sex(), wish.birthDate(), phone, null);
    }
    refuseUnborn(identity.birthDate(), "identityNumber", today);
    if (!agrees(wish.birthDate(), identity.birthDate()) || !agrees(wish.sex(), identity.sex())) {
      throw ProblemException.field("identityNumber", "contradicts");
    }
    return new Facts(wish.name().strip(), identity.sex(), identity.birthDate(), phone, identity);
  }

  private static <T> T read(
      String typed,
      T known,
      java.util.function.Function<String, Optional<T>> parse,
      String field,
      String code) {
    if (typed == null) {
      return known;
    }
    return typed.isBlank()
        ? null
        : parse.apply(typed).orElseThrow(() -> ProblemException.field(field, code));
  }

  private static boolean agrees(Object stated, Object read) {
    return stated == null || Objects.equals(stated, read);
  }

  private static void refuseUnborn(LocalDate birthDate, String field, LocalDate today) {
    if (birthDate != null && birthDate.isAfter(today)) {
      throw ProblemException.field(field, "range");
    }
  }
}
