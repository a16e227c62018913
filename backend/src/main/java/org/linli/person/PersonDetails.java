package org.linli.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What is to be known of somebody. Who changes it sees phone and identity number masked, so what is
 * left out of those two stays, and an empty text takes it away.
 *
 * @param sex null if not known; read from the identity number, if that is given
 * @param birthDate likewise
 * @param phone mobile or fixed; blanks and dashes are left out
 * @param identityNumber 18 characters after GB 11643, agreeing with birth date and sex
 */
public record PersonDetails(
    @NotBlank @Size(max = 60) String name,
    Sex sex,
    LocalDate birthDate,
    @Size(max = 20) @Pattern(regexp = "([0-9][0-9 -]*)?") String phone,
    @Size(max = 20) @Pattern(regexp = "([0-9][0-9Xx ]*)?") String identityNumber) {

  public static PersonDetails named(String name) {
    return new PersonDetails(name, null, null, null, null);
  }

  @Override
  public String toString() {
    return "PersonDetails[masked]";
  }
}
