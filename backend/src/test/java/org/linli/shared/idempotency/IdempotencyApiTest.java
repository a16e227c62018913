package org.linli.shared.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linli.testing.Caller;
import org.linli.testing.Crowd;
import org.linli.testing.HallWorld;

/** One key, one change, one answer. */
@QuarkusTest
@Tag("race")
class IdempotencyApiTest {
  private static final int TIMES = 20;
  private static final String PHONE = "phone-of-somebody-0000";
  @Inject HallWorld halls;
  @Inject EntityManager database;
  @TestHTTPResource URI node;

  private Caller.Answer take(HallWorld.Hall hall, int service, String key) {
    return Caller.nobody(node)
        .post(
            "/halls/" + hall.id() + "/tickets",
            Map.of("serviceId", hall.services().get(service).toString(), "phoneKey", PHONE),
            key);
  }

  @Test
  void twentyTimesAtOnceIsOneTicketAndTwentyEqualAnswers() throws Exception {
    var hall = halls.hall(1, "A", "B");
    for (var round = 0; round < 5; round++) {
      var key = UUID.randomUUID().toString();
      var answers = Crowd.run(TIMES, i -> () -> take(hall, 0, key));
      assertThat(new HashSet<>(answers)).hasSize(1);
      assertThat(answers.get(0).status()).isEqualTo(201);
      assertThat(answers.get(0).text("/ticket/number")).isEqualTo("A00" + (round + 1));
    }
    assertThat(hall.ledger()).hasSize(5);
  }

  @Test
  void anotherBodyUnderTheSameKeyIsRefused() {
    var hall = halls.hall(1, "A", "B");
    var key = UUID.randomUUID().toString();
    take(hall, 0, key).ok();
    var other = take(hall, 1, key);
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.slug()).isEqualTo("key-reused");
    assertThat(hall.ledger()).hasSize(1);
  }

  @Test
  void aRefusalIsNotStored() {
    var hall = halls.hall(1, "A");
    var path = "/windows/" + hall.windows().get(0) + "/call-next";
    var clerk = Caller.nobody(node).as(hall.clerk().cookie());
    var key = UUID.randomUUID().toString();
    assertThat(clerk.post(path, Map.of(), key).slug()).isEqualTo("window-not-open");
    hall.open();
    hall.take(0);
    assertThat(clerk.post(path, Map.of(), key).ok().text("/ticket/number")).isEqualTo("A001");
  }

  @Test
  void theSameKeyOfAnotherCallerIsAnotherKey() {
    var hall = halls.hall(2, "A").open();
    hall.take(0);
    hall.take(0);
    var key = "key-of-a-clerk";
    var clerk = Caller.nobody(node).as(hall.clerk().cookie());
    var manager = Caller.nobody(node).as(hall.manager().cookie());
    var path = "/windows/" + hall.windows().get(0) + "/call-next";
    clerk.post(path, Map.of(), key).ok();
    assertThat(manager.post(path, Map.of(), key).slug()).isEqualTo("window-busy");
  }

  @Test
  void nobodysKeyMustBeRandomEnough() {
    var hall = halls.hall(1, "A");
    var answer = take(hall, 0, "12345678");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("/errors/0/field")).isEqualTo("Idempotency-Key");
  }

  @Test
  void theStoredAnswerDoesNotShowTheTicketsSecret() {
    var hall = halls.hall(1, "A");
    var token = take(hall, 0, UUID.randomUUID().toString()).ok().text("/token");
    List<?> stored =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    database
                        .createNativeQuery("select answer from idempotency_key", byte[].class)
                        .getResultList());
    assertThat(stored).isNotEmpty();
    for (var answer : stored) {
      var text = new String((byte[]) answer, StandardCharsets.ISO_8859_1);
      assertThat(text).doesNotContain(token);
    }
  }
}
