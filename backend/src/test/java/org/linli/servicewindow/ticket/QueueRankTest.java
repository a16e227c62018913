package org.linli.servicewindow.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueueRankTest {
  /** Ranks of people who arrived at different ledger positions, and a number of places. */
  record Queue(List<Long> ranks, int places) {}

  static Stream<Queue> queues() {
    return IntStream.range(0, 500)
        .mapToObj(
            seed -> {
              var random = new Random(seed);
              var ranks =
                  LongStream.generate(() -> QueueRank.ofArrival(1 + random.nextInt(1000)))
                      .limit(random.nextInt(8))
                      .distinct()
                      .sorted()
                      .boxed()
                      .toList();
              return new Queue(ranks, random.nextInt(6));
            });
  }

  @ParameterizedTest
  @MethodSource("queues")
  void exactlySoManyGoFirst(Queue queue) {
    for (var from : List.of(QueueRank.FRONT, QueueRank.ofArrival(500))) {
      var behind = queue.ranks().stream().filter(r -> r > from).toList();
      if (!behind.isEmpty()) {
        var rank = QueueRank.behind(from, behind, queue.places());
        assertThat(behind.stream().filter(r -> r < rank).count())
            .isEqualTo(Math.min(queue.places(), behind.size()));
        assertThat(rank).isGreaterThan(from);
        assertThat(queue.ranks()).doesNotContain(rank);
      }
    }
  }

  @Test
  void tenPeopleInARowFitBetweenTwoArrivals() {
    var first = QueueRank.ofArrival(1);
    var last = QueueRank.ofArrival(2);
    for (var i = 0; i < 10; i++) {
      var between = QueueRank.behind(first, List.of(last), 0);
      assertThat(between).isGreaterThan(first).isLessThan(last);
      last = between;
    }
  }
}
