package org.linli.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.shared.actor.Actor;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.Changes;
import org.linli.shared.problem.ProblemException;

/**
 * Username and password against a session. Not one transaction but several short ones: the try is
 * counted and committed first, the password is checked holding no connection, and only then is
 * anything opened or recorded.
 */
@ApplicationScoped
public class SignInService {
  private final AccountRepository accounts;
  private final SessionService sessions;
  private final MeService me;
  private final Passwords passwords;
  private final SignInLock lock;
  private final SignInLog log;
  private final Audit audit;

  SignInService(
      AccountRepository accounts,
      SessionService sessions,
      MeService me,
      Passwords passwords,
      SignInLock lock,
      SignInLog log,
      Audit audit) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.me = me;
    this.passwords = passwords;
    this.lock = lock;
    this.log = log;
    this.audit = audit;
  }

  /** An account as it was when its password was found right. */
  record Known(UUID id, String passwordHash) {}

  /**
   * @throws ProblemException sign-in-failed, or sign-in-locked after too many of these
   */
  public SignedIn signIn(SignIn request) {
    var known = prove(request.username(), request.password()).orElseThrow(SignInService::failed);
    return QuarkusTransaction.requiringNew()
        .call(() -> enter(unchanged(known).orElseThrow(SignInService::failed), "signed-in"));
  }

  /**
   * Counts the try, then checks the password. A wrong one is recorded for good.
   *
   * @return empty if it is wrong
   * @throws ProblemException sign-in-locked
   */
  Optional<Known> prove(String username, String password) {
    var lockedIfWrong = lock.countTry(username);
    var known = QuarkusTransaction.requiringNew().call(() -> known(username));
    var hash = known.map(Known::passwordHash).orElse(null);
    if (passwords.matches(password, hash)) {
      return known;
    }
    QuarkusTransaction.requiringNew().run(() -> recordFailure(username, lockedIfWrong));
    return Optional.empty();
  }

  private Optional<Known> known(String username) {
    return accounts
        .byUsername(username)
        .filter(Account::maySignIn)
        .map(account -> new Known(account.id, account.passwordHash));
  }

  /**
   * The account, locked; empty if it was disabled or given another password since it was proved.
   */
  Optional<Account> unchanged(Known known) {
    return accounts
        .locked(known.id)
        .filter(Account::maySignIn)
        .filter(account -> account.passwordHash.equals(known.passwordHash));
  }

  /** Opens a session for an account whose holder has just proved who they are. */
  SignedIn enter(Account account, String action) {
    lock.forgive(account.username);
    var secret = sessions.open(account.id);
    audit.recordAs(
        Actor.account(account.id, null, List.of()), action, account.subject(), Changes.none());
    log.entered(account);
    return new SignedIn(me.of(account), secret);
  }

  private void recordFailure(String username, Optional<Instant> lockedUntil) {
    accounts
        .byUsername(username)
        .ifPresentOrElse(
            account -> recordFailure(account, lockedUntil),
            () -> log.failed(username, lockedUntil.isPresent()));
  }

  private void recordFailure(Account account, Optional<Instant> lockedUntil) {
    var changes = Changes.of("lockedUntil", null, lockedUntil.orElse(null));
    audit.record("sign-in-failed", account.subject(), changes);
    log.failed(account, lockedUntil.isPresent());
    if (lockedUntil.isPresent()) {
      accounts.nextVersion(account.id);
    }
  }

  private static ProblemException failed() {
    return new ProblemException(AccountProblem.SIGN_IN_FAILED);
  }
}
