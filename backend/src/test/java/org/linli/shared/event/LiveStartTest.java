package org.linli.shared.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LiveStartTest {
  private static final long OLDEST = 500;
  private static final long HEAD = 1500;

  @Test
  void goesOnFromWhatTheListenerHas() {
    assertThat(start(1499L)).isEqualTo(new LiveStart(1499, false));
    assertThat(start(OLDEST)).isEqualTo(new LiveStart(OLDEST, false));
  }

  @Test
  void beginsAnewWhereTooMuchWouldHaveToBeTold() {
    assertThat(start(OLDEST - 1)).isEqualTo(new LiveStart(HEAD, true));
    assertThat(start(0L)).isEqualTo(new LiveStart(HEAD, true));
  }

  @Test
  void neverWaitsForWhatIsNotThere() {
    assertThat(start(9999L)).isEqualTo(new LiveStart(HEAD, false));
    assertThat(start(null)).isEqualTo(new LiveStart(HEAD, false));
  }

  private static LiveStart start(Long remembered) {
    return LiveStart.of(remembered, OLDEST, HEAD);
  }
}
