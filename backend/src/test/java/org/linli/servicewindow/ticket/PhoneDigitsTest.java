package org.linli.servicewindow.ticket;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.linli.testing.HallWorld;

/** The last digits of a phone are kept no longer than a message may be due. */
@QuarkusTest
class PhoneDigitsTest {
  private static final Path MIGRATION =
      Path.of("src/main/resources/db/migration/V202611252110__servicewindow_phone_digits.sql");

  @Inject HallWorld halls;
  @Inject EntityManager database;

  @Test
  void areForgottenWhenTheVisitEndsAndInRowsOfBefore() throws IOException {
    var hall = halls.hall(1, "A").open();
    var waits = hall.take(0, "phoneLast4", "0417");
    var ended = hall.take(0, "phoneLast4", "0417");
    ended.cancel().then().statusCode(200);
    hall.ticket(ended.id()).then().body("phoneLast4", nullValue());
    run("update ticket set phone_last4 = '0417' where hall_id = ?1", hall.id());
    hall.ticket(ended.id()).then().body("phoneLast4", equalTo("0417"));
    run(Files.readString(MIGRATION).replaceAll("(?m)^--.*$|;\\s*$", ""));
    hall.ticket(ended.id()).then().body("phoneLast4", nullValue());
    hall.ticket(waits.id()).then().body("phoneLast4", equalTo("0417"));
  }

  private void run(String statement, Object... values) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              var query = database.createNativeQuery(statement);
              for (var i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
              }
              query.executeUpdate();
            });
  }
}
