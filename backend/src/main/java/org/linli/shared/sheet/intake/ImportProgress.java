package org.linli.shared.sheet.intake;

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

  void begin(String table, UUID id) {
    if (inMemory) {
      return;
    }
    database
        .createNativeQuery("insert into " + table + " (import_id, done) values (:id, 0)")
        .setParameter("id", Ids.bytes(id))
        .executeUpdate();
  }

  /**
   * Told at once, whatever becomes of the transaction at hand; which goes on where it cannot be
   * told.
   */
  void tell(String table, UUID id, int done) {
    if (inMemory) {
      remembered.put(id, done);
      return;
    }
    try {
      write(table, id, done);
    } catch (RuntimeException e) {
      Log.debugf("progress was not told: %s", e.getClass().getSimpleName());
    }
  }

  private void write(String table, UUID id, int done) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createNativeQuery(
                        "update " + table + " set done = :done where import_id = :id")
                    .setParameter("done", done)
                    .setParameter("id", Ids.bytes(id))
                    .executeUpdate());
  }

  /** However the transaction ends. */
  void over(UUID id) {
    remembered.remove(id);
  }

  int done(String table, UUID id) {
    if (inMemory) {
      return remembered.getOrDefault(id, 0);
    }
    var rows =
        database
            .createNativeQuery("select done from " + table + " where import_id = :id")
            .setParameter("id", Ids.bytes(id))
            .getResultList();
    return rows.isEmpty() ? 0 : ((Number) rows.get(0)).intValue();
  }
}
