package org.linli.shared.event;

/**
 * Where a stream begins for somebody.
 *
 * @param seq position it goes on from
 * @param isReset whether something before it is left out, so that the listener has to read anew
 */
public record LiveStart(long seq, boolean isReset) {
  /**
   * @param remembered the listener's last position; null begins now
   * @param oldest behind this position everything may be told again
   * @param head the stream's last position
   */
  public static LiveStart of(Long remembered, long oldest, long head) {
    if (remembered == null) {
      return new LiveStart(head, false);
    }
    // Never beyond the last entry: after a backup was restored, whoever remembers more than there
    // is would wait in silence.
    return remembered < oldest
        ? new LiveStart(head, true)
        : new LiveStart(Math.min(remembered, head), false);
  }
}
