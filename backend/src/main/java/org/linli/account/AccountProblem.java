package org.linli.account;

import org.linli.shared.problem.ProblemType;

/** Refusals of the room account. */
enum AccountProblem implements ProblemType {
  /** Username or password is wrong, or the account cannot be used; which one is not said. */
  SIGN_IN_FAILED(401),
  /** Too many wrong passwords for this username; Retry-After says how long. */
  SIGN_IN_LOCKED(429),
  /** The link was used, replaced or has run out. */
  INVITATION_ENDED(404),
  /** Another account has this username. */
  USERNAME_TAKEN(409),
  /** The account's status does not allow it. */
  ACCOUNT_WRONG_STATE(409),
  /** The account also has roles outside the administrator's units. */
  ACCOUNT_BEYOND_REACH(403),
  /** Nobody disables the account they are signed in with. */
  OWN_ACCOUNT(409),
  /** The top of the tree would be left without an active administrator. */
  LAST_ADMINISTRATOR(409),
  /** The account has this role on this unit already. */
  ROLE_GRANTED_BEFORE(409),
  /** The grant was revoked before. */
  GRANT_ENDED(409);

  private final int status;

  AccountProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
