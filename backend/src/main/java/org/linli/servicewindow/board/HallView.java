package org.linli.servicewindow.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.servicewindow.hall.HallSummary;
import org.linli.servicewindow.hall.QueueRules;
import org.linli.servicewindow.opening.OpeningNow;

/**
 * A hall as everybody sees it, at this moment.
 *
 * @param openWindows windows somebody sits at now
 * @param waiting people waiting in the hall now
 * @param dayClosed no more numbers today
 * @param queueRules who goes before whom here
 * @param opening whether it takes numbers now
 */
public record HallView(
    UUID id,
    String name,
    String address,
    @Nullable String phone,
    int openWindows,
    int waiting,
    boolean dayClosed,
    QueueRules queueRules,
    OpeningNow opening) {
  static HallView of(HallSummary h, int openWindows, int waiting, OpeningNow opening) {
    return new HallView(
        h.id(),
        h.name(),
        h.address(),
        h.phone(),
        openWindows,
        waiting,
        h.dayClosed(),
        QueueRules.of(h.rules()),
        opening);
  }
}
