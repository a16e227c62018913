package org.linli.resident.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.linli.shared.database.BulkInsert;
import org.linli.shared.database.Ids;
import org.linli.shared.sheet.intake.PlannedRow;
import org.linli.shared.sheet.intake.RowKind;

/**
 * What becomes of the rows of tables that wait. Of what is known of people it keeps what changes
 * alone, masked as in lists, and no longer than the table's file.
 */
@ApplicationScoped
class ImportRows {
  private final EntityManager database;
  private final ObjectMapper json;

  ImportRows(EntityManager database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  void keep(UUID importId, List<PlannedRow> rows) {
    BulkInsert.rows(
        database,
        "resident_import_row (import_id, row_no, kind, told)",
        rows.stream()
            .map(row -> new Object[] {importId, row.number(), row.kind(), written(row)})
            .toList());
  }

  void forget(UUID importId) {
    database
        .createNativeQuery("delete from resident_import_row where import_id = :id")
        .setParameter("id", Ids.bytes(importId))
        .executeUpdate();
  }

  /**
   * In the order of the table.
   *
   * @param kind null for all
   * @param after the number of the row before
   */
  List<PlannedRow> page(UUID importId, RowKind kind, int after, int limit) {
    var query =
        database
            .createNativeQuery(
                "select told from resident_import_row where import_id = :id and row_no > :after"
                    + (kind == null ? "" : " and kind = :kind")
                    + " order by row_no")
            .setParameter("id", Ids.bytes(importId))
            .setParameter("after", after)
            .setMaxResults(limit);
    if (kind != null) {
      query.setParameter("kind", kind.name());
    }
    return ((List<?>) query.getResultList()).stream().map(told -> read((String) told)).toList();
  }

  private String written(PlannedRow row) {
    try {
      return json.writeValueAsString(row);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private PlannedRow read(String told) {
    try {
      return json.readValue(told, PlannedRow.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
