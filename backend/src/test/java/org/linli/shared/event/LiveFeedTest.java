package org.linli.shared.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many listeners who all come back from somewhere else. */
class LiveFeedTest {
  private static final int HEAD = 900;
  private static final int LISTENERS = 300;
  private static final UUID STREAM = UUID.randomUUID();

  private final Vertx vertx = Vertx.vertx();
  private final AtomicInteger reads = new AtomicInteger();
  private final LiveFeed feed =
      new LiveFeed(vertx, new Counted(), new LiveText(new ObjectMapper()));

  @AfterEach
  void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private final class Counted implements LiveSource {
    @Override
    public Map<UUID, Long> heads(Collection<UUID> streams) {
      return streams.stream().collect(Collectors.toMap(s -> s, s -> (long) HEAD));
    }

    @Override
    public List<LiveEvent> read(UUID stream, long after, int limit) {
      reads.incrementAndGet();
      return LongStream.rangeClosed(after + 1, Math.min(after + limit, HEAD))
          .mapToObj(seq -> new LiveEvent(seq, "x", seq))
          .toList();
    }
  }

  /** Writes down the positions it is told. */
  private record Ids(List<Long> heard) implements LiveLine {
    @Override
    public void write(Buffer text) {
      text.toString()
          .lines()
          .filter(line -> line.startsWith("id:"))
          .forEach(line -> heard.add(Long.valueOf(line.substring(3))));
    }

    @Override
    public void end() {}
  }

  @Test
  void everybodyHearsEverythingAndManyPositionsCostFewReads() throws Exception {
    var heard = new ArrayList<List<Long>>();
    for (var i = 0; i < LISTENERS; i++) {
      var mine = new CopyOnWriteArrayList<Long>();
      heard.add(mine);
      feed.listen(STREAM, new LiveListener(new Ids(mine), 3L * i));
    }
    for (var i = 0; i < 100 && !heard.stream().allMatch(LiveFeedTest::isAtHead); i++) {
      Thread.sleep(50);
    }
    for (var i = 0; i < LISTENERS; i++) {
      assertThat(heard.get(i)).isEqualTo(LongStream.rangeClosed(3L * i + 1, HEAD).boxed().toList());
    }
    // Five stretches and what is left of them in later ticks; one read for each position were more.
    assertThat(reads.get()).isLessThan(50);
  }

  private static boolean isAtHead(List<Long> heard) {
    return !heard.isEmpty() && heard.get(heard.size() - 1) == HEAD;
  }
}
