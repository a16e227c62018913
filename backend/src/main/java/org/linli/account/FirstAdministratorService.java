package org.linli.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.linli.org.OrgService;
import org.linli.org.UnitType;
import org.linli.shared.actor.CurrentActor;

/**
 * Lets the first administrator in: whoever can run a command on the server gets a one-time link.
 * Once an administrator has accepted, there is nothing more to be had here.
 */
@ApplicationScoped
public class FirstAdministratorService {
  private static final String USERNAME = "admin";
  private static final String PERSON = "系统管理员";
  private static final String UNIT = "社区";

  /** Nobody's id: every administrator counts as another one. */
  private static final UUID NOBODY = new UUID(0, 0);

  private final AccountService administration;
  private final AccountRepository accounts;
  private final GrantService granting;
  private final GrantRepository grants;
  private final InvitationService inviting;
  private final OrgService org;
  private final CurrentActor actor;

  FirstAdministratorService(
      AccountService administration,
      AccountRepository accounts,
      GrantService granting,
      GrantRepository grants,
      InvitationService inviting,
      OrgService org,
      CurrentActor actor) {
    this.administration = administration;
    this.accounts = accounts;
    this.granting = granting;
    this.grants = grants;
    this.inviting = inviting;
    this.org = org;
    this.actor = actor;
  }

  /**
   * For the oldest tree, whose top is made if there is none. Run again before the link was used, it
   * makes a new one and voids the old.
   *
   * @return the link; empty when an administrator is active already
   */
  @Transactional
  public Optional<String> invite() {
    return actor.asSystem(
        () -> {
          var root = org.oldestRoot().orElseGet(() -> org.createRoot(UnitType.COMMITTEE, UNIT));
          return invite(root, USERNAME);
        });
  }

  Optional<String> invite(UUID root, String username) {
    org.lockTree(root);
    if (grants.hasOtherAdministrator(root, NOBODY)) {
      return Optional.empty();
    }
    var account =
        accounts
            .byUsername(username)
            .flatMap(it -> accounts.locked(it.id))
            .orElseGet(() -> administration.create(new CreateAccount(PERSON, username, root)));
    if (account.status == AccountStatus.DISABLED) {
      account.enable();
    }
    if (!grants.isGranted(account.id, StaffRole.SYSTEM_ADMINISTRATOR, root)) {
      granting.grant(account, StaffRole.SYSTEM_ADMINISTRATOR, root);
    }
    return Optional.of(administration.invited(account).link());
  }
}
