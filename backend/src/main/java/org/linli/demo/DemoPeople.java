package org.linli.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.account.AcceptInvitation;
import org.linli.account.AccountService;
import org.linli.account.CreateAccount;
import org.linli.account.GrantRole;
import org.linli.account.GrantService;
import org.linli.account.InvitationService;
import org.linli.account.StaffRole;
import org.linli.org.CreateUnit;
import org.linli.org.OrgService;
import org.linli.org.UnitType;
import org.linli.shared.actor.Actor;
import org.linli.shared.security.Role;

/**
 * Jiulong's committee, Hewan below it, and the accounts of those who work in its hall. Names are
 * invented.
 */
@ApplicationScoped
class DemoPeople {
  /** One demo account. */
  record Person(String username, String name, StaffRole role) {}

  private static final List<String> CLERK_NAMES =
      List.of("王小燕", "李志强", "陈玉兰", "周国平", "杨春梅", "吴建华", "郑晓丽", "何文斌");
  static final List<Person> PEOPLE =
      Stream.concat(
              Stream.of(
                  new Person("admin", "罗永明", StaffRole.SYSTEM_ADMINISTRATOR),
                  new Person("manager", "赵桂芳", StaffRole.HALL_MANAGER),
                  new Person("auditor", "孙立新", StaffRole.AUDITOR)),
              IntStream.range(0, CLERK_NAMES.size())
                  .mapToObj(
                      i -> new Person("clerk" + (i + 1), CLERK_NAMES.get(i), StaffRole.CLERK)))
          .toList();

  /**
   * @param unitId Hewan's service centre
   * @param clerks accounts in the order of the windows
   */
  record Hewan(UUID unitId, List<Clerk> clerks) {}

  /** Who sits at a window. */
  record Clerk(UUID accountId, String name) {
    /** As whoever is signed in with this account. */
    Actor actor(UUID unitId) {
      return Actor.account(accountId, name, List.of(new Actor.Grant(Role.CLERK, unitId)));
    }
  }

  private final OrgService org;
  private final AccountService accounts;
  private final InvitationService invitations;
  private final GrantService grants;

  DemoPeople(
      OrgService org, AccountService accounts, InvitationService invitations, GrantService grants) {
    this.org = org;
    this.accounts = accounts;
    this.invitations = invitations;
    this.grants = grants;
  }

  Hewan make(String password) {
    var jiulong = org.createRoot(UnitType.COMMITTEE, "九龙社区党委");
    var reach = Set.of(jiulong);
    var hewan = org.create(new CreateUnit(jiulong, UnitType.COMMUNITY, "河湾居委会"), reach).id();
    var centre = org.create(new CreateUnit(hewan, UnitType.SERVICE_CENTRE, "河湾便民服务中心"), reach).id();
    var clerks =
        PEOPLE.stream()
            .map(
                p -> {
                  var on = p.role() == StaffRole.SYSTEM_ADMINISTRATOR ? jiulong : centre;
                  return new Clerk(employ(p, on, reach, password), p.name());
                })
            .toList();
    return new Hewan(centre, clerks.subList(clerks.size() - CLERK_NAMES.size(), clerks.size()));
  }

  private UUID employ(Person person, UUID unitId, Set<UUID> reach, String password) {
    var invited =
        accounts.create(new CreateAccount(person.name(), person.username(), unitId), reach);
    grants.grant(invited.account().id(), new GrantRole(person.role(), unitId), reach);
    invitations.accept(new AcceptInvitation(invited.token(), password));
    return invited.account().id();
  }
}
