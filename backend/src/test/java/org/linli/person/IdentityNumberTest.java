package org.linli.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Identity numbers after GB 11643. The examples are of places that do not exist. */
class IdentityNumberTest {
  private static final String CHARACTERS = "0123456789X";

  static String number(String seventeen) {
    return seventeen + IdentityNumber.check(seventeen);
  }

  @Test
  void theStandardsOwnExamples() {
    assertThat(number("11010519491231002")).isEqualTo("11010519491231002X");
    assertThat(number("44052418800101001")).isEqualTo("440524188001010014");
  }

  @Test
  void exactlyOneCheckCharacterFitsAndNoOtherDigitChangedAloneIsMissed() {
    var random = new Random(11643);
    for (var round = 0; round < 300; round++) {
      var born = LocalDate.ofEpochDay(random.nextInt(20_000));
      var whole =
          number(
              "99%04d%s%03d"
                  .formatted(
                      random.nextInt(10_000),
                      born.toString().replace("-", ""),
                      random.nextInt(1000)));
      assertThat(IdentityNumber.parse(whole)).isPresent();
      for (var place = 0; place < whole.length(); place++) {
        for (var other : CHARACTERS.toCharArray()) {
          if (other != whole.charAt(place)) {
            var wrong = whole.substring(0, place) + other + whole.substring(place + 1);
            assertThat(IdentityNumber.parse(wrong)).as(wrong + " for " + whole).isEmpty();
          }
        }
        if (place > 0 && whole.charAt(place) != whole.charAt(place - 1)) {
          var swapped =
              whole.substring(0, place - 1)
                  + whole.charAt(place)
                  + whole.charAt(place - 1)
                  + whole.substring(place + 1);
          assertThat(IdentityNumber.parse(swapped)).as(swapped + " for " + whole).isEmpty();
        }
      }
    }
  }

  @Test
  void everyCheckCharacterOccurs() {
    assertThat(
            IntStream.range(0, 1000)
                .mapToObj("99000119900101%03d"::formatted)
                .map(IdentityNumber::check)
                .distinct())
        .hasSize(CHARACTERS.length());
  }

  @Test
  void birthDateAndSexAreRead() {
    var woman = IdentityNumber.parse(" " + number("99000119880229012").toLowerCase() + " ");
    assertThat(woman.orElseThrow().birthDate()).isEqualTo(LocalDate.of(1988, 2, 29));
    assertThat(woman.orElseThrow().sex()).isEqualTo(Sex.FEMALE);
    var man = IdentityNumber.parse(number("99000119880229013"));
    assertThat(man.orElseThrow().sex()).isEqualTo(Sex.MALE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"99000119890229012", "99000119881301012", "99000119880001012"})
  void aDayThatNeverWasIsNone(String seventeen) {
    assertThat(IdentityNumber.parse(number(seventeen))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "X", "99000119880229", "9900011988022901234", "９９0001198802290121", "x"})
  void whatIsNoNumberIsNone(String text) {
    assertThat(IdentityNumber.parse(text)).isEmpty();
  }

  @Test
  void itShowsItsEndsOnly() {
    var number = IdentityNumber.parse(number("99000119880229012")).orElseThrow();
    assertThat(number.toString()).matches("9\\*{16}[0-9X]");
  }
}
