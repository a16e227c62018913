package org.linli.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.linli.shared.problem.ProblemException;

/** What was typed, read and held against what is known. */
class FactsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final LocalDate BORN = LocalDate.of(1988, 2, 29);
  private static final String WOMAN = IdentityNumberTest.number("99000119880229012");
  private static final Phone KNOWN = new Phone("10000001234");

  private static Facts read(Sex sex, LocalDate born, String phone, String identity) {
    var wish = new PersonDetails(" 龙秀英 ", sex, born, phone, identity);
    return Facts.of(wish, KNOWN, IdentityNumber.parse(WOMAN).orElseThrow(), TODAY);
  }

  private static void refuses(Sex sex, LocalDate born, String phone, String identity) {
    assertThatThrownBy(() -> read(sex, born, phone, identity))
        .isInstanceOf(ProblemException.class)
        .hasMessage("invalid-input");
  }

  @Test
  void whatIsLeftOutStaysAndWhatIsEmptyGoes() {
    assertThat(read(null, null, null, null))
        .isEqualTo(
            new Facts("龙秀英", Sex.FEMALE, BORN, KNOWN, IdentityNumber.parse(WOMAN).orElseThrow()));
    assertThat(read(null, null, "", " ")).isEqualTo(new Facts("龙秀英", null, null, null, null));
  }

  @Test
  void birthDateAndSexAreThoseOfTheNumber() {
    assertThat(read(Sex.FEMALE, BORN, "", WOMAN).birthDate()).isEqualTo(BORN);
    refuses(Sex.MALE, BORN, "", WOMAN);
    refuses(Sex.FEMALE, BORN.plusDays(1), "", WOMAN);
    refuses(Sex.MALE, null, null, null);
  }

  @Test
  void nobodyIsBornTomorrow() {
    assertThat(read(null, TODAY, null, "").birthDate()).isEqualTo(TODAY);
    refuses(null, TODAY.plusDays(1), null, "");
    refuses(null, null, null, IdentityNumberTest.number("99000120261127012"));
  }

  @Test
  void whatCannotBeReadIsRefused() {
    refuses(null, null, "12", null);
    refuses(null, null, null, WOMAN.substring(0, 17) + (WOMAN.endsWith("1") ? "2" : "1"));
  }

  @Test
  void adultOnTheEighteenthBirthday() {
    assertThat(view(LocalDate.of(2008, 11, 26)).isAdult(TODAY)).isTrue();
    assertThat(view(LocalDate.of(2008, 11, 27)).isAdult(TODAY)).isFalse();
    assertThat(view(null).isAdult(TODAY)).isFalse();
  }

  private static PersonView view(LocalDate born) {
    return new PersonView(
        null, "龙秀英", null, null, born, born == null ? null : born.getYear(), null, null, 0);
  }
}
