package org.linli.shared.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The chain is walked in stretches, and every stretch finds what is wrong in it. */
@QuarkusTest
class AuditVerifierTest {
  private static final int STRETCH = 700;

  @Inject EntityManager database;
  @Inject Audit audit;
  @Inject AuditSealer sealer;
  @Inject AuditVerifier verifier;
  private long sealed;

  @BeforeEach
  void moreThanABatchIsSealed() {
    var unit = UUID.randomUUID();
    for (var i = 0; i < AuditVerifier.BATCH + STRETCH; i += 100) {
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                for (var n = 0; n < 100; n++) {
                  var subject = new AuditSubject("Thing", UUID.randomUUID(), unit);
                  audit.record("thing-made", subject, Changes.of("n", null, n));
                }
              });
    }
    sealer.sealAll();
    sealed = verifier.verify(0).sealedUpTo();
  }

  @Test
  void stretchesAddUpToTheWholeChain() {
    var after = 0L;
    var stretches = 0;
    do {
      var found = verifier.verify(after, STRETCH);
      assertThat(found.intact()).isTrue();
      assertThat(found.verifiedUpTo())
          .isGreaterThan(after)
          .isLessThanOrEqualTo(after + STRETCH)
          .isLessThanOrEqualTo(found.sealedUpTo());
      after = found.verifiedUpTo();
      sealed = found.sealedUpTo();
      stretches++;
    } while (after < sealed);
    assertThat(stretches).isGreaterThan(2);
    assertThat(verifier.verify(sealed).verifiedUpTo()).isGreaterThanOrEqualTo(sealed);
  }

  @Test
  void anAlteredEntryIsFoundInItsStretch() {
    var altered = sealed - 50;
    var before = change(altered, "thing-stolen");
    try {
      var found = verifier.verify(altered - 100, STRETCH);
      assertThat(found.intact()).isFalse();
      assertThat(found.brokenAt()).isEqualTo(altered);
      assertThat(found.verifiedUpTo()).isEqualTo(altered - 1);
      assertThat(verifier.verify(altered - 200, 100).intact()).isTrue();
    } finally {
      change(altered, before);
    }
    assertThat(verifier.verify(altered - 100, STRETCH).intact()).isTrue();
  }

  @Test
  void aMissingEntryIsFoundAlsoWhereAStretchBegins() {
    var missing = sealed - 30;
    renumber(missing, -1);
    try {
      assertThat(verifier.verify(missing - 10, STRETCH).brokenAt()).isEqualTo(missing);
      assertThat(verifier.verify(missing, STRETCH).brokenAt()).isEqualTo(missing);
      assertThat(verifier.verify(missing - 1, 1).brokenAt()).isEqualTo(missing);
    } finally {
      renumber(-1, missing);
    }
    assertThat(verifier.verify(missing - 10, STRETCH).intact()).isTrue();
  }

  private String change(long number, String text) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              var entry =
                  database
                      .createQuery("from AuditEntry where sealNumber = :n", AuditEntry.class)
                      .setParameter("n", number)
                      .getSingleResult();
              var before = entry.action;
              entry.action = text;
              return before;
            });
  }

  private void renumber(long from, long to) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createQuery("update AuditEntry set sealNumber = :to where sealNumber = :from")
                    .setParameter("to", to)
                    .setParameter("from", from)
                    .executeUpdate());
  }
}
