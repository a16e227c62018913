package org.linli.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.database.Ids;
import org.linli.shared.problem.ProblemException;

/**
 * One person's way in. Its version also counts changes of its name, its roles and its lock, so that
 * it stands for everything an administrator sees.
 */
@Entity
class Account {
  @Id UUID id;
  UUID personId;
  String username;

  /** bcrypt; null until the first invitation is accepted. */
  String passwordHash;

  @Enumerated(EnumType.STRING)
  AccountStatus status;

  /** Administrators of this unit, and of those above it, look after the account. */
  UUID unitId;

  /** Which of the three administrators its holder is, or last was; null for everybody else. */
  @Enumerated(EnumType.STRING)
  StaffRole office;

  Instant createdAt;
  @Version long version;

  Account() {}

  Account(UUID personId, String username, UUID unitId, Instant at) {
    this.id = Ids.next();
    this.personId = personId;
    this.username = username;
    this.unitId = unitId;
    this.status = AccountStatus.INVITED;
    this.createdAt = at;
  }

  /** The invited person sets a password: the first one, or a new one instead of a forgotten one. */
  void accept(String newPasswordHash) {
    refuseIfDisabled();
    become(AccountStatus.ACTIVE);
    passwordHash = newPasswordHash;
  }

  void changePassword(String newPasswordHash) {
    refuseUnless(status == AccountStatus.ACTIVE);
    passwordHash = newPasswordHash;
  }

  void disable() {
    refuseUnless(status != AccountStatus.DISABLED);
    become(AccountStatus.DISABLED);
  }

  /** Back to where it was: whoever never set a password is still only invited. */
  void enable() {
    refuseUnless(status == AccountStatus.DISABLED);
    become(passwordHash == null ? AccountStatus.INVITED : AccountStatus.ACTIVE);
  }

  void refuseIfDisabled() {
    refuseUnless(status != AccountStatus.DISABLED);
  }

  boolean maySignIn() {
    return status == AccountStatus.ACTIVE;
  }

  AuditSubject subject() {
    return new AuditSubject("Account", id, unitId);
  }

  private void become(AccountStatus wanted) {
    refuseUnless(status == wanted || status.next().contains(wanted));
    status = wanted;
  }

  private void refuseUnless(boolean possible) {
    if (!possible) {
      throw new ProblemException(AccountProblem.ACCOUNT_WRONG_STATE);
    }
  }
}
