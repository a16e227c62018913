package org.linli.demo;

import static org.linli.account.StaffRole.AUDITOR;
import static org.linli.account.StaffRole.CARE_WORKER;
import static org.linli.account.StaffRole.CLERK;
import static org.linli.account.StaffRole.HALL_MANAGER;
import static org.linli.account.StaffRole.IDENTITY_READER;
import static org.linli.account.StaffRole.PARTY_OFFICER;
import static org.linli.account.StaffRole.REGISTRAR;
import static org.linli.account.StaffRole.SECURITY_ADMINISTRATOR;
import static org.linli.account.StaffRole.SYSTEM_ADMINISTRATOR;
import static org.linli.demo.DemoPeople.Place.BRANCH;
import static org.linli.demo.DemoPeople.Place.CENTRE;
import static org.linli.demo.DemoPeople.Place.COMMITTEE;
import static org.linli.demo.DemoPeople.Place.NEIGHBOURHOOD;
import static org.linli.demo.DemoPeople.Place.RESIDENT_GROUP;

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
  /** Where in the tree a demo account works. */
  enum Place {
    COMMITTEE,
    CENTRE,
    NEIGHBOURHOOD,
    BRANCH,
    RESIDENT_GROUP
  }

  /** One demo account; its first role says what it is for. */
  record Person(String username, String name, Place place, List<StaffRole> roles) {}

  private static final List<String> CLERK_NAMES =
      List.of("王小燕", "李志强", "陈玉兰", "周国平", "杨春梅", "吴建华", "郑晓丽", "何文斌");
  static final List<Person> PEOPLE =
      Stream.concat(
              Stream.of(
                  new Person("admin", "罗永明", COMMITTEE, List.of(SYSTEM_ADMINISTRATOR)),
                  new Person("security", "韦守诚", COMMITTEE, List.of(SECURITY_ADMINISTRATOR)),
                  new Person("auditor", "孙立新", COMMITTEE, List.of(AUDITOR)),
                  new Person("manager", "赵桂芳", CENTRE, List.of(HALL_MANAGER)),
                  new Person(
                      "registrar", "龙秀英", NEIGHBOURHOOD, List.of(REGISTRAR, IDENTITY_READER)),
                  new Person("liaison", "石小芹", RESIDENT_GROUP, List.of(REGISTRAR, CARE_WORKER)),
                  new Person("party", "田学文", BRANCH, List.of(PARTY_OFFICER)),
                  new Person("committee", "安国栋", COMMITTEE, List.of(PARTY_OFFICER))),
              IntStream.range(0, CLERK_NAMES.size())
                  .mapToObj(
                      i ->
                          new Person(
                              "clerk" + (i + 1), CLERK_NAMES.get(i), CENTRE, List.of(CLERK))))
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
            .map(p -> new Clerk(employ(p, unit(p.place(), tree), reach, password), p.name()))
            .toList();
    return new Hewan(
        tree.centre(), clerks.subList(clerks.size() - CLERK_NAMES.size(), clerks.size()));
  }

  private static UUID unit(Place place, DemoTree.Jiulong tree) {
    return switch (place) {
      case COMMITTEE -> tree.committee();
      case CENTRE -> tree.centre();
      case NEIGHBOURHOOD -> tree.hewan();
      case BRANCH -> tree.branches().get(0);
      case RESIDENT_GROUP -> tree.residentGroups().get(2);
    };
  }

  private UUID employ(Person person, UUID unitId, Set<UUID> reach, String password) {
    var invited =
        accounts.create(new CreateAccount(person.name(), person.username(), unitId), reach);
    for (var role : person.roles()) {
      grants.grant(invited.account().id(), new GrantRole(role, unitId), reach);
    }
    invitations.accept(new AcceptInvitation(invited.token(), password));
    return invited.account().id();
  }
}
