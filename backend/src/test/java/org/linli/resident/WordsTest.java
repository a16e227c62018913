package org.linli.resident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** By what somebody is found. */
class WordsTest {

  @Test
  void nameSpellingAndLastDigits() {
    assertThat(Words.of("龙秀英", "100****1234"))
        .containsExactlyInAnyOrder("龙秀英", "秀英", "longxiuying", "lxy", "xiuying", "xy", "1234");
    assertThat(Words.of("韦安", null)).containsExactlyInAnyOrder("韦安", "weian", "wa", "an", "a");
  }

  @Test
  void aCharacterBeyondTheBasicOnesIsNotCutInHalf() {
    assertThat(Words.of("𠮷秀英", null))
        .contains("𠮷秀英", "秀英")
        .allMatch(word -> !Character.isLowSurrogate(word.charAt(0)))
        .allMatch(word -> !Character.isHighSurrogate(word.charAt(word.length() - 1)));
  }

  @Test
  void aWholePhoneNumberIsLookedForByItsEnd() {
    assertThat(Words.typed("100 0000 1234")).isEqualTo("1234");
    assertThat(Words.typed("12")).isEqualTo("12");
    assertThat(Words.typed(" Long Xiu ")).isEqualTo("longxiu");
  }
}
