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
import org.linli.shared.actor.Actor;
import org.linli.shared.security.Role;

/** The accounts of those who work in Hewan's hall, and their administrator. Names are invented. */
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

  private final AccountService accounts;
  private final InvitationService invitations;
  private final GrantService grants;

  DemoPeople(AccountService accounts, InvitationService invitations, GrantService grants) {
    this.accounts = accounts;
    this.invitations = invitations;
    this.grants = grants;
  }

  Hewan make(DemoTree.Jiulong tree, String password) {
    var reach = Set.of(tree.committee());
    var clerks =
        PEOPLE.stream()
            .map(
                p -> {
                  var isAbove = p.role() == StaffRole.SYSTEM_ADMINISTRATOR;
                  var on = isAbove ? tree.committee() : tree.centre();
                  return new Clerk(employ(p, on, reach, password), p.name());
                })
            .toList();
    return new Hewan(
        tree.centre(), clerks.subList(clerks.size() - CLERK_NAMES.size(), clerks.size()));
  }

  private UUID employ(Person person, UUID unitId, Set<UUID> reach, String password) {
    var invited =
        accounts.create(new CreateAccount(person.name(), person.username(), unitId), reach);
    grants.grant(invited.account().id(), new GrantRole(person.role(), unitId), reach);
    invitations.accept(new AcceptInvitation(invited.token(), password));
    return invited.account().id();
  }
}
