package org.linli.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.linli.shared.database.Ids;

/** Numbers one after the other, for each unit and kind: none twice, none left out. */
@ApplicationScoped
public class NumberService {
  private static final String OF = " where unit_id = :unit and kind = :kind";
  private final EntityManager database;

  NumberService(EntityManager database) {
    this.database = database;
  }

  /** Whoever asks next waits until this transaction has ended. */
  @Transactional(Transactional.TxType.MANDATORY)
  public long next(UUID unitId, String kind) {
    database
        .createNativeQuery(
            "insert ignore into member_counter (unit_id, kind, last_number)"
                + " values (:unit, :kind, 0)")
        .setParameter("unit", Ids.bytes(unitId))
        .setParameter("kind", kind)
        .executeUpdate();
    var changed =
        database
            .createNativeQuery("update member_counter set last_number = last_number + 1" + OF)
            .setParameter("unit", Ids.bytes(unitId))
            .setParameter("kind", kind)
            .executeUpdate();
    if (changed != 1) {
      throw new IllegalStateException("the counter is gone");
    }
    var number =
        database
            .createNativeQuery("select last_number from member_counter" + OF)
            .setParameter("unit", Ids.bytes(unitId))
            .setParameter("kind", kind)
            .getSingleResult();
    return ((Number) number).longValue();
  }
}
