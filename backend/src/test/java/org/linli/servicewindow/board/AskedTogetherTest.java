package org.linli.servicewindow.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.testing.Crowd;

class AskedTogetherTest {
  private static final int ASKERS = 16;
  private static final int TIMES = 200;

  @Test
  void nobodyGetsAnAnswerOlderThanTheirQuestion() throws Exception {
    var state = new AtomicLong();
    var questions = new AtomicInteger();
    var together =
        new AskedTogether<String, Long>(
            key -> {
              questions.incrementAndGet();
              var seen = state.get();
              pause();
              return seen;
            });

    var stale =
        Crowd.run(
            ASKERS,
            i ->
                () ->
                    IntStream.range(0, TIMES)
                        .filter(
                            n -> {
                              var before = state.incrementAndGet();
                              return together.ask("hall") < before;
                            })
                        .count());

    assertThat(stale).containsOnly(0L);
    assertThat(questions.get()).isLessThan(ASKERS * TIMES / 2);
  }

  @Test
  void differentKeysDoNotShare() {
    var together = new AskedTogether<String, String>(key -> "answer to " + key);

    assertThat(together.ask("a")).isEqualTo("answer to a");
    assertThat(together.ask("b")).isEqualTo("answer to b");
  }

  @Test
  void whatTheQuestionThrowsReachesWhoAskedAndTheNextOneAsksAnew() {
    var calls = new AtomicInteger();
    var together =
        new AskedTogether<String, Integer>(
            key -> {
              if (calls.incrementAndGet() == 1) {
                throw new IllegalArgumentException("no such hall");
              }
              return calls.get();
            });

    assertThatThrownBy(() -> together.ask("hall")).isInstanceOf(IllegalArgumentException.class);
    assertThat(together.ask("hall")).isEqualTo(2);
  }

  private static void pause() {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
