package org.linli.shared.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "+12345-01-01T00:00:00Z",
        "-0001-01-01T00:00:00Z",
        "1969-12-31T23:59:59.999999999Z",
        "1970-01-01T00:00:00+08:00",
        "9999-12-31T23:59:59.9999991Z",
        "9999-12-31T23:59:59-01:00"
      })
  void aMomentNoDatabaseKeepsIsNone(String text) {
    assertThatThrownBy(() -> Texts.instant(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theFirstMomentAndTheLast() {
    assertThat(Texts.instant("1970-01-01T00:00:00Z")).isEqualTo(Instant.EPOCH);
    assertThat(Texts.instant("9999-12-31T23:59:59.999999Z").getNano()).isEqualTo(999_999_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1899-12-31", "3000-01-01", "+12024-01-01", "2024-02-30", "20240101"})
  void aDayOutsideTheYearsWeKnowIsNone(String text) {
    assertThatThrownBy(() -> Texts.date(text)).isInstanceOf(RuntimeException.class);
  }

  @Test
  void theFirstDayAndTheLast() {
    assertThat(Texts.date("1900-01-01")).hasToString("1900-01-01");
    assertThat(Texts.date("2999-12-31")).hasToString("2999-12-31");
  }
}
