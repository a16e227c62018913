package org.linli.shared.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.query.NativeQuery;
import org.linli.shared.actor.Actor;
import org.linli.shared.actor.ActorKind;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.database.DatabaseTrouble;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.security.Secrets;

/**
 * The table of keys and answers. Answers are encrypted under the caller's own key, for they may
 * hold a ticket's secret.
 */
@ApplicationScoped
class IdempotencyKeys {
  private static final int RETRY_SECONDS = 1;
  static final String HEADER = "Idempotency-Key";
  private static final Pattern SIGNED_IN = Pattern.compile("[\\x21-\\x7e]{8,128}");

  /** 128 random bits need 22 characters of base64; a UUID has 36. */
  private static final Pattern ANONYMOUS = Pattern.compile("[A-Za-z0-9_-]{22,128}");

  private final EntityManager database;
  private final ObjectMapper json;
  private final Clock clock;
  private final CurrentActor actor;
  private final Instance<RoutingContext> requests;

  IdempotencyKeys(
      EntityManager database,
      ObjectMapper json,
      Clock clock,
      CurrentActor actor,
      Instance<RoutingContext> requests) {
    this.database = database;
    this.json = json;
    this.clock = clock;
    this.actor = actor;
    this.requests = requests;
  }

  /** The request's key, if it sent one. */
  Optional<RequestKey> ofRequest(Method method, Object[] parameters) {
    var request = requests.get().request();
    var key = request.getHeader(HEADER);
    if (key == null) {
      return Optional.empty();
    }
    var caller = actor.get();
    var form = caller.kind() == ActorKind.NOBODY ? ANONYMOUS : SIGNED_IN;
    if (!form.matcher(key).matches()) {
      throw ProblemException.field(HEADER, "pattern");
    }
    var scope = nameOf(caller) + "\n" + method.getName() + "\n" + request.path() + "\n" + key;
    return Optional.of(
        new RequestKey(
            Secrets.hash(scope), bodyHash(key, parameters), Secrets.hash("answer\n" + scope)));
  }

  private static String nameOf(Actor caller) {
    var secret = caller.secret() == null ? "" : HexFormat.of().formatHex(caller.secret());
    return caller.kind() + ":" + Objects.toString(caller.id(), "") + secret;
  }

  private byte[] bodyHash(String key, Object[] parameters) {
    try {
      // Salted with the caller's key, which is stored nowhere: a body may hold a password, and a
      // bare
      // hash of it could be guessed at.
      var digest = Secrets.sha256();
      digest.update(Secrets.hash("body\n" + key));
      // Records only: path texts and the body. Framework objects do not belong in a write's
      // signature.
      return digest.digest(json.writeValueAsBytes(parameters));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a write takes ids and records only", e);
    }
  }

  /** The stored answer. Refuses another body under the same key. */
  byte[] answer(RequestKey key) {
    var rows =
        database
            .createNativeQuery(
                "select body_hash, answer from idempotency_key where scope_hash = :scope")
            .unwrap(NativeQuery.class)
            // Told its type, since H2 would else hand out a Blob where MySQL hands out bytes.
            .addScalar("body_hash", byte[].class)
            .addScalar("answer", byte[].class)
            .setParameter("scope", key.scope())
            .getResultList();
    if (rows.isEmpty()) {
      // Gone since, or not to be seen yet: the whole transaction is run again.
      throw new OptimisticLockException();
    }
    var row = (Object[]) rows.get(0);
    if (!Arrays.equals((byte[]) row[0], key.body())) {
      throw new ProblemException(CommonProblem.KEY_REUSED);
    }
    return AnswerCipher.open(key.cipher(), (byte[]) row[1]);
  }

  /**
   * Takes the key; waits while another transaction holds it. Almost every request is the first with
   * its key, so nothing is asked before.
   *
   * @return false if the same request was first; its answer is there then
   */
  boolean take(RequestKey key) {
    try {
      return database
              .createNativeQuery(
                  "insert ignore into idempotency_key (scope_hash, body_hash, created_at)"
                      + " values (:scope, :body, :now)")
              .setParameter("scope", key.scope())
              .setParameter("body", key.body())
              .setParameter("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
              .executeUpdate()
          == 1;
    } catch (PersistenceException e) {
      if (DatabaseTrouble.isLockTimeout(e)) {
        throw ProblemException.retryAfter(RETRY_SECONDS, CommonProblem.STILL_RUNNING);
      }
      throw e;
    }
  }

  void store(RequestKey key, byte[] answer) {
    database
        .createNativeQuery("update idempotency_key set answer = :answer where scope_hash = :scope")
        .setParameter("answer", AnswerCipher.seal(key.cipher(), answer))
        .setParameter("scope", key.scope())
        .executeUpdate();
  }
}
