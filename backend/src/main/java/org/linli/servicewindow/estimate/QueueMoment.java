package org.linli.servicewindow.estimate;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * How things stand for one place in the queue.
 *
 * @param ahead people who come before it at the windows that can serve it
 * @param openWindows those windows, as far as they are open
 * @param busyWindows those of them where somebody is called or served
 * @param services what these windows do
 * @param recent today's turns at these windows, the latest call first; discreet ones left out
 */
public record QueueMoment(
    int ahead, int openWindows, int busyWindows, Collection<UUID> services, List<Turn> recent) {

  /** A window is free and nobody comes first. */
  boolean isNext() {
    return ahead == 0 && busyWindows < openWindows;
  }
}
