package org.linli.servicewindow.estimate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By which method a hall goes on: the one that was less wrong on average, over numbers for which
 * both had something to say. Too few of those, or a tie: {@link EstimateMethod#DEFAULT}.
 *
 * @param observations numbers for which both methods gave a range
 * @param queueErrorSeconds average distance from the middle of its range; null without observations
 */
public record MethodChoice(
    EstimateMethod chosen,
    int observations,
    @Nullable Integer queueErrorSeconds,
    @Nullable Integer lastErrorSeconds) {

  static MethodChoice of(List<Compared> compared) {
    var both = compared.stream().filter(c -> c.said().areBothThere()).toList();
    var queue = Accuracy.ofMethod(both, EstimateMethod.QUEUE).meanErrorSeconds();
    var last = Accuracy.ofMethod(both, EstimateMethod.LAST).meanErrorSeconds();
    return new MethodChoice(choose(both.size(), queue, last), both.size(), queue, last);
  }

  private static EstimateMethod choose(int observations, Integer queue, Integer last) {
    if (observations < Accuracy.ENOUGH || queue.equals(last)) {
      return EstimateMethod.DEFAULT;
    }
    return last < queue ? EstimateMethod.LAST : EstimateMethod.QUEUE;
  }
}
