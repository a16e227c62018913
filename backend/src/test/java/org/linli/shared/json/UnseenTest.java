package org.linli.shared.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnseenTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200b",
        "龙\u202e英",
        "a\u00adb",
        "\ufeff龙",
        "龙\u200d英",
        "a\u200cb",
        "\u3164",
        "\ue000",
        "\u2028"
      })
  void isFound(String text) {
    assertThat(Unseen.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "龙秀英",
        "O'Brien ·\n\t",
        "👨\u200d👩\u200d👧",
        "❤\ufe0f\u200d🔥",
        "می\u200cخواهم",
        "\ud884\udf50"
      })
  void isNotWhatEmojiJoinedScriptsAndRareCharactersNeed(String text) {
    assertThat(Unseen.isIn(text)).isFalse();
  }

  @Test
  void aTextOfNothingVisibleIsBlank() {
    for (var text : new String[] {"\u3000", "\u00a0\u2003", "\u200b", "\ufe0f"}) {
      assertThat(Unseen.blanked(text)).isEqualTo(" ");
    }
    for (var text : new String[] {"", "  ", "\u3000龙", "é"}) {
      assertThat(Unseen.blanked(text)).isEqualTo(text);
    }
  }
}
