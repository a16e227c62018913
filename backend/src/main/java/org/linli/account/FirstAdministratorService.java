package org.linli.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.linli.org.OrgService;
import org.linli.org.UnitType;
import org.linli.shared.actor.CurrentActor;

/**
 * Lets the first administrators in, one who makes accounts and one who gives roles: whoever can run
 * a command on the server gets a one-time link for each. Once one of a kind has accepted, there is
 * no more to be had of that kind here.
 */
@ApplicationScoped
public class FirstAdministratorService {
  private static final String UNIT = "社区";

  /** Nobody's id: every administrator counts as another one. */
  private static final UUID NOBODY = new UUID(0, 0);

  private record First(StaffRole role, String username, String name) {}

  private static final List<First> BOTH =
      List.of(
          new First(StaffRole.SYSTEM_ADMINISTRATOR, "admin", "系统管理员"),
          new First(StaffRole.SECURITY_ADMINISTRATOR, "security", "安全管理员"));

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
   * For the oldest tree, whose top is made if there is none. Run again before a link was used, it
   * makes a new one and voids the old.
   *
   * @return the links; none of a kind of which an administrator is active already
   */
  @Transactional
  public List<FirstLink> invite() {
    return actor.asSystem(
        () -> {
          var root = org.oldestRoot().orElseGet(() -> org.createRoot(UnitType.COMMITTEE, UNIT));
          return invite(root, "");
        });
  }

  /**
   * @param suffix of the usernames, so that trees do not meet
   */
  List<FirstLink> invite(UUID root, String suffix) {
    org.lockTree(root);
    return BOTH.stream().flatMap(first -> invite(root, first, first.username + suffix)).toList();
  }

  private Stream<FirstLink> invite(UUID root, First first, String username) {
    if (grants.hasAnother(first.role, root, NOBODY)) {
      return Stream.empty();
    }
    var account =
        accounts
            .byUsername(username)
            .flatMap(it -> accounts.locked(it.id))
            .orElseGet(() -> administration.create(new CreateAccount(first.name, username, root)));
    if (account.status == AccountStatus.DISABLED) {
      account.enable();
    }
    var wish = new GrantRole(first.role, root);
    if (grants.acting(account.id).stream().noneMatch(it -> isFor(it, wish))) {
      granting.grant(account, wish);
    }
    return Stream.of(new FirstLink(first.role, administration.invited(account).link()));
  }

  private static boolean isFor(RoleGrant held, GrantRole wish) {
    return held.role == wish.role() && held.unitId.equals(wish.unitId()) && held.validUntil == null;
  }
}
