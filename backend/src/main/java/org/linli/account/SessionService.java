package org.linli.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.Changes;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.security.Secrets;

/** Opens, recognises and ends sessions. */
@ApplicationScoped
public class SessionService {
  /** Being seen is written down no more often than this. */
  private static final Duration SEEN_STEP = Duration.ofMinutes(1);

  /** The rest is ended the next time. */
  private static final int AT_ONCE = 1000;

  private final SessionRepository sessions;
  private final AccountRepository accounts;
  private final SignInConfig config;
  private final SignInLog log;
  private final Audit audit;
  private final Clock clock;

  SessionService(
      SessionRepository sessions,
      AccountRepository accounts,
      SignInConfig config,
      SignInLog log,
      Audit audit,
      Clock clock) {
    this.sessions = sessions;
    this.accounts = accounts;
    this.config = config;
    this.log = log;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A new session of an account that was just recognised.
   *
   * @return its secret, for the cookie
   */
  @Transactional(Transactional.TxType.MANDATORY)
  String open(UUID account) {
    var secret = Secrets.next();
    sessions.persist(
        new Session(account, Secrets.hash(secret), clock.instant(), config.sessionLife()));
    return secret;
  }

  /**
   * Whose secret this is. In the caller's transaction if there is one: a second connection while
   * holding the first could exhaust the pool. Else without any, since each request asks this, and
   * one query needs none.
   */
  @ActivateRequestContext
  Optional<SessionRepository.Living> identify(String secret) {
    var now = clock.instant();
    var living = sessions.living(Secrets.hash(secret), now, idleSince(now));
    var stepAgo = now.minus(SEEN_STEP);
    living
        .filter(session -> session.seenAt().isBefore(stepAgo))
        .ifPresent(
            session ->
                QuarkusTransaction.joiningExisting()
                    .run(() -> sessions.seen(session.id(), now, stepAgo)));
    return living;
  }

  /** An account's own, newest first. */
  @Transactional
  public Page<SessionView> list(UUID account, UUID current, PageRequest request) {
    var now = clock.instant();
    var rows = sessions.page(account, now, idleSince(now), request);
    return Page.cut(rows, request.limit(), session -> Cursor.of(session.id))
        .map(session -> SessionView.of(session, current));
  }

  /**
   * @throws ProblemException not-found unless it is the account's own
   */
  @Transactional
  public void end(UUID session, UUID account) {
    if (!sessions.end(session, account)) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    ended(account, 1);
  }

  /** Signs the account out everywhere. */
  @Transactional
  public void endAll(UUID account) {
    ended(account, sessions.endAll(account));
  }

  /** Signs the account out everywhere else. */
  @Transactional
  void endOthers(UUID kept, UUID account) {
    ended(account, sessions.endAllBut(kept, account));
  }

  private void ended(UUID account, long count) {
    if (count > 0) {
      var whose = accounts.findById(account);
      audit.record("sessions-ended", whose.subject(), Changes.of("sessions", count, 0));
      log.left(whose, (int) count);
    }
  }

  /** Those that nobody used for too long, or that are too old; another node may have been first. */
  @Transactional
  void endExpired() {
    var now = clock.instant();
    for (var session : sessions.expired(now, idleSince(now), AT_ONCE)) {
      if (sessions.end(session.id, session.accountId)) {
        var idleAt = session.lastSeenAt.plus(config.sessionIdle());
        var at = idleAt.isBefore(session.expiresAt) ? idleAt : session.expiresAt;
        log.expired(accounts.findById(session.accountId), at);
      }
    }
  }

  private Instant idleSince(Instant now) {
    return now.minus(config.sessionIdle());
  }
}
