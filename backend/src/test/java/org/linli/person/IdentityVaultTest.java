package org.linli.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.shared.problem.ProblemException;

/** What is sealed can be opened for the same person with the same key, and not otherwise. */
class IdentityVaultTest {
  private static final IdentityNumber NUMBER =
      new IdentityNumber(IdentityNumberTest.number("99000119880229012"));
  private final IdentityVault vault = vault("ab".repeat(32));
  private final UUID person = UUID.randomUUID();

  private static IdentityVault vault(String key) {
    return new IdentityVault(() -> Optional.ofNullable(key));
  }

  @Test
  void roundTrip() {
    assertThat(vault.open(person, vault.seal(person, NUMBER))).isEqualTo(NUMBER);
  }

  @Test
  void theSameIsSealedDifferentlyEachTimeAndFoundByOneIndex() {
    var one = vault.seal(person, NUMBER);
    assertThat(one).isNotEqualTo(vault.seal(person, NUMBER));
    assertThat(new String(one)).doesNotContain("19880229");
    assertThat(vault.index(NUMBER)).hasSize(32).isEqualTo(vault.index(NUMBER));
    assertThat(vault.index(NUMBER)).isNotEqualTo(vault("cd".repeat(32)).index(NUMBER));
  }

  @Test
  void whateverByteIsChangedItDoesNotOpen() {
    var sealed = vault.seal(person, NUMBER);
    for (var i = 0; i < sealed.length; i++) {
      var changed = sealed.clone();
      changed[i] ^= 1;
      assertThatThrownBy(() -> vault.open(person, changed))
          .as("byte " + i)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageNotContaining("19880229");
    }
  }

  @Test
  void aNumberMovedToAnothersRowDoesNotOpen() {
    var sealed = vault.seal(person, NUMBER);
    assertThatThrownBy(() -> vault.open(UUID.randomUUID(), sealed))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> vault("cd".repeat(32)).open(person, sealed))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void withoutAKeyNothingIsSealed() {
    var closed = vault(null);
    assertThat(closed.isOpen()).isFalse();
    assertThatThrownBy(() -> closed.seal(person, NUMBER))
        .isInstanceOf(ProblemException.class)
        .hasMessage("identity-numbers-not-kept");
  }

  @Test
  void aKeyOfAnotherLengthIsNone() {
    assertThatThrownBy(() -> vault("ab".repeat(16))).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> vault("not a key")).isInstanceOf(IllegalArgumentException.class);
  }
}
