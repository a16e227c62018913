package org.linli.resident.sheet;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.linli.shared.database.DatabaseConfig;
import org.linli.shared.database.Ids;

/**
 * How far an import is, for whoever looks on from outside its transaction: on whichever node, by a
 * row; where one transaction writes at a time, in memory, since a second one would wait for the
 * first, and there is but one process.
 */
@ApplicationScoped
class ImportProgress {
  private final EntityManager database;
  private final boolean inMemory;
  private final Map<UUID, Integer> remembered = new ConcurrentHashMap<>();

  ImportProgress(EntityManager database, DatabaseConfig config) {
    this.database = database;
    this.inMemory = config.oneWriter();
  }

  void begin(UUID id) {
    if (inMemory) {
      return;
    }
    database
        .createNativeQuery("insert into resident_import_progress (import_id, done) values (:id, 0)")
        .setParameter("id", Ids.bytes(id))
        .executeUpdate();
  }

  /**
   * Told at once, whatever becomes of the transaction at hand; which goes on where it cannot be
   * told.
   */
  void tell(UUID id, int done) {
    if (inMemory) {
      remembered.put(id, done);
      return;
    }
    try {
      write(id, done);
    } catch (RuntimeException e) {
      Log.debugf("progress was not told: %s", e.getClass().getSimpleName());
    }
  }

  private void write(UUID id, int done) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createNativeQuery(
                        "update resident_import_progress set done = :done where import_id = :id")
                    .setParameter("done", done)
                    .setParameter("id", Ids.bytes(id))
                    .executeUpdate());
  }

  /** However the transaction ends. */
  void over(UUID id) {
    remembered.remove(id);
  }

  int done(UUID id) {
    if (inMemory) {
      return remembered.getOrDefault(id, 0);
    }
    var rows =
        database
            .createNativeQuery("select done from resident_import_progress where import_id = :id")
            .setParameter("id", Ids.bytes(id))
            .getResultList();
    return rows.isEmpty() ? 0 : ((Number) rows.get(0)).intValue();
  }
}
