package org.linli.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WriteGateTest {
  private static final Duration NOW = Duration.ZERO;
  private static final Duration LONG = Duration.ofMinutes(1);
  private final WriteGate gate = new WriteGate();
  private final Thread one = new Thread();
  private final Thread other = new Thread();

  @Test
  void nobodyElseEntersUntilTheOneInsideLeavesAsOftenAsItCame() {
    assertThat(gate.enter(one, NOW)).isTrue();
    assertThat(gate.enter(one, NOW)).isTrue();
    assertThat(gate.enter(other, NOW)).isFalse();
    gate.leave(one);
    assertThat(gate.enter(other, NOW)).isFalse();
    gate.leave(one);
    assertThat(gate.enter(other, NOW)).isTrue();
  }

  @Test
  void whoIsNotInsideCannotLeave() {
    gate.enter(one, NOW);
    assertThatThrownBy(() -> gate.leave(other)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void ofManyOneAtATimeIsInside() throws Exception {
    var inside = new AtomicInteger();
    var crowds = new AtomicInteger();
    var crew = Executors.newFixedThreadPool(20);
    var works = new ArrayList<java.util.concurrent.Future<?>>();
    for (var i = 0; i < 2_000; i++) {
      works.add(
          crew.submit(
              () -> {
                gate.enter(Thread.currentThread(), LONG);
                crowds.addAndGet(inside.incrementAndGet() - 1);
                inside.decrementAndGet();
                gate.leave(Thread.currentThread());
              }));
    }
    for (var work : works) {
      work.get(1, TimeUnit.MINUTES);
    }
    crew.shutdown();
    assertThat(crowds).hasValue(0);
  }

  @Test
  void changesAndRowLocksPassTheGateAndReadsDoNot() {
    assertThat(OneWriter.changes("select h1_0.id from hall h1_0 where h1_0.id=?")).isFalse();
    assertThat(OneWriter.changes("select l.last_seq from hall_lock l where l.hall_id=? for update"))
        .isTrue();
    assertThat(OneWriter.changes("insert into ticket values (?)")).isTrue();
    assertThat(OneWriter.changes("update hall_lock set last_seq=?")).isTrue();
    assertThat(OneWriter.changes("delete from idempotency_key")).isTrue();
  }
}
