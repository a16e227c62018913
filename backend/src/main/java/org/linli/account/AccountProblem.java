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
  /** The top of the tree would be left without an active administrator of this kind. */
  LAST_ADMINISTRATOR(409),
  /** Who acted in the house stays on record by name. */
  HAS_AN_ACCOUNT(409),
  /** Both records to be made one have an account. */
  BOTH_HAVE_ACCOUNTS(409),
  /** The account has this role on this unit already, on some of these days. */
  ROLE_GRANTED_BEFORE(409),
  /** The account holds another one of the three administrators' roles, which exclude each other. */
  ROLES_EXCLUDE_EACH_OTHER(409),
  /** Nobody gives a role to the account they are signed in with, nor makes one last longer. */
  OWN_ROLES(409),
  /** The unit has ended, or ends before the role would. */
  GRANT_OUTLASTS_UNIT(409),
  /** A link for this administrator's account is for another one of the three to make. */
  LINK_NOT_YOURS(403),
  /** The grant was revoked before, or is over. */
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
