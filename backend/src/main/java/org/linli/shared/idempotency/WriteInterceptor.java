package org.linli.shared.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ThreadLocalRandom;
import org.linli.shared.database.DatabaseTrouble;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/**
 * Around every write: retry → transaction → key → call → store. Key, change and stored answer
 * commit together, so that a crash cannot part them; a refusal stores nothing.
 */
@Write
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class WriteInterceptor {
  private static final int TRIES = 8;
  private static final int PAUSE_MILLIS = 20;
  private static final int RETRY_SECONDS = 1;

  private final IdempotencyKeys keys;
  private final ObjectMapper json;

  WriteInterceptor(IdempotencyKeys keys, ObjectMapper json) {
    this.keys = keys;
    this.json = json;
  }

  @AroundInvoke
  Object around(InvocationContext call) throws Exception {
    var key = keys.ofRequest(call.getMethod(), call.getParameters()).orElse(null);
    for (var attempt = 1; ; attempt++) {
      try {
        return QuarkusTransaction.requiringNew()
            .call(() -> key == null ? proceed(call) : once(key, call));
      } catch (RuntimeException e) {
        if (DatabaseTrouble.isLockTimeout(e)) {
          // Waited ten seconds already; a connection held any longer would starve other halls.
          throw ProblemException.retryAfter(RETRY_SECONDS, CommonProblem.UNAVAILABLE);
        }
        if (!DatabaseTrouble.isPassing(e)) {
          throw e;
        }
        if (attempt == TRIES) {
          Log.warnf("%s gave up: %s", call.getMethod().getName(), DatabaseTrouble.inShort(e));
          throw e;
        }
        Thread.sleep(ThreadLocalRandom.current().nextInt(PAUSE_MILLIS * attempt) + 1L);
      }
    }
  }

  private Object once(RequestKey key, InvocationContext call) throws Exception {
    if (!keys.take(key)) {
      return again(key, call);
    }
    var answer = proceed(call);
    keys.store(key, json.writeValueAsBytes(answer));
    return answer;
  }

  /** What the same request was told before. */
  private Object again(RequestKey key, InvocationContext call) throws IOException {
    var stored = keys.answer(key);
    var type = json.constructType(call.getMethod().getGenericReturnType());
    return call.getMethod().getReturnType() == void.class ? null : json.readValue(stored, type);
  }

  private static Object proceed(InvocationContext call) {
    try {
      return call.proceed();
    } catch (RuntimeException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
