package org.linli.shared.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;

/**
 * Walks the chain a stretch at a time and says where it breaks, if it does. A stretch is bounded
 * and made of short transactions, so that a log of years takes neither much memory nor one long
 * request; the caller goes on from where the last one ended.
 */
@ApplicationScoped
public class AuditVerifier {
  static final int BATCH = 1000;

  /** So many entries take a second or two. */
  static final int STRETCH = 20_000;

  private static final int HASH_BYTES = 32;
  private final EntityManager database;

  AuditVerifier(EntityManager database) {
    this.database = database;
  }

  /** How far a walk came: the last entry that was right, and its hash. */
  private record Place(long number, byte[] hash, Long brokenAt) {
    Place broken() {
      return new Place(number, hash, number + 1);
    }
  }

  /**
   * @param after number of the last entry that was looked at before; 0 for the start
   */
  public AuditVerification verify(long after) {
    return verify(after, STRETCH);
  }

  AuditVerification verify(long after, int stretch) {
    var end = QuarkusTransaction.requiringNew().call(this::end);
    var goal = Math.min(end.lastNumber, after + stretch);
    var place = QuarkusTransaction.requiringNew().call(() -> start(Math.min(after, goal)));
    while (place.brokenAt == null && place.number < goal) {
      var from = place;
      place = QuarkusTransaction.requiringNew().call(() -> walk(from, goal));
    }
    if (place.brokenAt == null
        && place.number == end.lastNumber
        && !Arrays.equals(place.hash, end.lastHash)) {
      // The last entry is right in itself, but not the one that was sealed last.
      place = new Place(place.number, place.hash, place.number);
    }
    var unsealed = QuarkusTransaction.requiringNew().call(this::unsealed);
    return new AuditVerification(
        place.brokenAt == null, place.number, end.lastNumber, place.brokenAt, unsealed);
  }

  private AuditChain end() {
    return database.find(AuditChain.class, AuditChain.ONLY);
  }

  /** Its own link was proved when it was looked at; from here on its stored hash counts. */
  private Place start(long after) {
    if (after == 0) {
      return new Place(0, new byte[HASH_BYTES], null);
    }
    return batch(after - 1, after).stream()
        .findFirst()
        .map(entry -> new Place(after, entry.hash, null))
        .orElseGet(() -> new Place(after - 1, new byte[HASH_BYTES], after));
  }

  private Place walk(Place from, long goal) {
    var place = from;
    for (var entry : batch(from.number, goal)) {
      if (entry.sealNumber != place.number + 1
          || !Arrays.equals(entry.hash, entry.hashBehind(place.hash))) {
        return place.broken();
      }
      place = new Place(entry.sealNumber, entry.hash, null);
    }
    return place.number == from.number ? place.broken() : place;
  }

  private List<AuditEntry> batch(long after, long last) {
    return database
        .createQuery(
            "from AuditEntry where sealNumber > :number and sealNumber <= :last order by sealNumber",
            AuditEntry.class)
        .setParameter("number", after)
        .setParameter("last", last)
        .setMaxResults(BATCH)
        .getResultList();
  }

  private long unsealed() {
    return database
        .createQuery("select count(*) from AuditEntry where sealNumber is null", Long.class)
        .getSingleResult();
  }
}
