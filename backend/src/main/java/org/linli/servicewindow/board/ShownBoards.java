package org.linli.servicewindow.board;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.linli.servicewindow.hall.HallRevision;

/**
 * Boards as this node last read them, each with the revision it was read at. Whoever asks brings
 * the revision as the database has it now, so that nothing old is shown, whichever node changed it.
 */
final class ShownBoards {
  private static final int KEPT = 1000;

  private record Key(UUID hall, String language) {}

  private record Shown(HallRevision revision, BoardView board) {}

  private final Map<Key, Shown> boards =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Shown> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * @param now read before {@code reading} reads anything
   */
  BoardView get(UUID hall, String language, HallRevision now, Supplier<BoardView> reading) {
    var key = new Key(hall, language);
    var known = find(key);
    if (known != null && known.revision().equals(now)) {
      return known.board();
    }
    var shown = new Shown(now, reading.get());
    keep(key, shown);
    return shown.board();
  }

  private synchronized Shown find(Key key) {
    return boards.get(key);
  }

  private synchronized void keep(Key key, Shown shown) {
    boards.put(key, shown);
  }
}
