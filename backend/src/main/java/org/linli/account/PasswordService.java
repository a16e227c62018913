package org.linli.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.Changes;
import org.linli.shared.problem.ProblemException;

/** A signed-in person changes their own password. */
@ApplicationScoped
public class PasswordService {
  private final AccountRepository accounts;
  private final SessionService sessions;
  private final SignInService signIns;
  private final SignInLock lock;
  private final Passwords passwords;
  private final Audit audit;

  PasswordService(
      AccountRepository accounts,
      SessionService sessions,
      SignInService signIns,
      SignInLock lock,
      Passwords passwords,
      Audit audit) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.signIns = signIns;
    this.lock = lock;
    this.passwords = passwords;
    this.audit = audit;
  }

  /**
   * All other sessions end. A wrong present password counts like one at sign-in: a session left
   * open is no licence to guess.
   *
   * @throws ProblemException invalid-input (currentPassword: wrong; newPassword: size, weak),
   *     sign-in-locked
   */
  @Transactional
  public void change(UUID id, UUID session, ChangePassword request) {
    var username = accounts.usernameOf(id);
    NewPassword.check("newPassword", request.newPassword(), username);
    // Nothing is locked here yet: proving records in transactions of its own.
    var account =
        signIns
            .prove(username, request.currentPassword())
            .flatMap(signIns::unchanged)
            .orElseThrow(() -> ProblemException.field("currentPassword", "wrong"));
    account.changePassword(passwords.hash(request.newPassword()));
    lock.forgive(username);
    sessions.endOthers(session, id);
    audit.record("password-changed", account.subject(), Changes.none());
  }
}
