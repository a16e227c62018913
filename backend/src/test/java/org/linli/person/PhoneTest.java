package org.linli.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

  @ParameterizedTest
  @CsvSource({
    "100 0000 1234,100****1234",
    "10000001234,100****1234",
    "0858-555 1234,085****1234",
    "5551234,***1234",
    "55512345,****2345"
  })
  void itIsMaskedButForItsEnds(String typed, String masked) {
    assertThat(Phone.parse(typed).orElseThrow().toString()).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12345", "1000000123", "100000012345", "+8610000001234", "电话"})
  void whatCannotBeCalledIsNone(String typed) {
    assertThat(Phone.parse(typed)).isEmpty();
  }

  @Test
  void blanksAndDashesAreLeftOut() {
    assertThat(Phone.parse(" 100-0000 1234 ").orElseThrow().digits()).isEqualTo("10000001234");
  }
}
