package org.linli.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTest {
  private static final String USERNAME = "li.mei";

  @ParameterizedTest
  @ValueSource(strings = {"correct horse", "好好学习天天向上吧！", "0123456789abc", "😀a😀b😀c😀d😀e"})
  void takesWhatIsLongEnough(String password) {
    assertThatCode(() -> NewPassword.check("password", password, USERNAME))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "123456789",
        "好好学习天天向上吧",
        "😀😁😂🤣😃",
        "aaaaaaaaaa",
        "abababababab",
        "1234567890",
        "9876543210",
        "QWERTYUIOP",
        "Password123",
        "my Li.Mei 2026"
      })
  void refusesWhatIsShortOrSoonGuessed(String password) {
    assertThatThrownBy(() -> NewPassword.check("password", password, USERNAME))
        .hasMessage("invalid-input");
  }

  @Test
  void refusesMoreThanTheHashLooksAt() {
    var longest = "中文abc".repeat(8);
    assertThatCode(() -> NewPassword.check("password", longest, USERNAME))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> NewPassword.check("password", longest + "x", USERNAME))
        .hasMessage("invalid-input");
  }
}
