package org.linli.testing;

import static org.linli.testing.Staff.nobody;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.account.AccountService;
import org.linli.account.CreateAccount;
import org.linli.account.GrantRole;
import org.linli.account.GrantService;
import org.linli.account.StaffRole;
import org.linli.org.OrgService;
import org.linli.org.UnitType;
import org.linli.person.PersonDetails;
import org.linli.person.PersonService;
import org.linli.person.view.ViewLogService;
import org.linli.person.view.Viewed;
import org.linli.shared.actor.Actor;
import org.linli.shared.actor.CurrentActor;

/**
 * Makes places and people for tests. Every test class makes its own and truncates nothing, so that
 * classes do not see each other.
 */
@ApplicationScoped
public class World {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  /** Part of every username, so that runs on one database do not meet. */
  private static final String RUN = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

  private final OrgService org;
  private final AccountService accounts;
  private final GrantService grants;
  private final PersonService people;
  private final ViewLogService views;
  private final CurrentActor actor;

  World(
      OrgService org,
      AccountService accounts,
      GrantService grants,
      PersonService people,
      ViewLogService views,
      CurrentActor actor) {
    this.org = org;
    this.accounts = accounts;
    this.grants = grants;
    this.people = people;
    this.views = views;
    this.actor = actor;
  }

  /**
   * A committee with one community, and the administrator of the whole.
   *
   * @param committee top of the tree
   */
  public record Place(UUID committee, UUID community, Staff administrator) {}

  public Place place() {
    var committee = org.createRoot(UnitType.COMMITTEE, "committee " + NUMBER.incrementAndGet());
    var community = unit(committee, UnitType.COMMUNITY, "community");
    return new Place(
        committee, community, staff(committee, StaffRole.SYSTEM_ADMINISTRATOR, committee));
  }

  /** The security administrator of the whole place, who gives roles and unlocks. */
  public Staff security(Place place) {
    return staff(place.committee(), StaffRole.SECURITY_ADMINISTRATOR);
  }

  /** One that stands as far back as anybody knows. */
  public UUID unit(UUID parent, UnitType type, String name) {
    return org.createOfOld(parent, type, name, Set.of(parent)).id();
  }

  /**
   * Somebody whose record the unit keeps.
   *
   * @param born null if that is not known
   */
  public UUID person(UUID unit, String name, LocalDate born) {
    return people.create(new PersonDetails(name, null, born, null, null), unit).id();
  }

  /** One more role, given by somebody who may give any below the unit. */
  public void grant(Staff to, StaffRole role, UUID on, UUID below) {
    grants.grant(to.accountId(), new GrantRole(role, on), Set.of(below));
  }

  /** Somebody new with one role on this unit, belonging there, signed in. */
  public Staff staff(UUID unit, StaffRole role) {
    return staff(unit, role, unit);
  }

  /**
   * @param home the unit the account belongs to
   * @param on the unit the role is granted on
   */
  public Staff staff(UUID home, StaffRole role, UUID on) {
    var reach = Stream.of(home, on).collect(Collectors.toSet());
    var username = username();
    var invited = accounts.create(new CreateAccount("Person " + username, username, home), reach);
    grants.grant(invited.account().id(), new GrantRole(role, on), reach);
    return new Staff(invited.account().id(), username, accept(invited.token()));
  }

  /** This reader looks at somebody whose record the unit keeps. */
  public void look(Staff reader, UUID person, UUID unit, Viewed what) {
    actor.as(
        Actor.account(reader.accountId(), null, List.of()),
        () -> {
          views.record(person, unit, what, "pension form");
          return what;
        });
  }

  /** A username nobody has. */
  public static String username() {
    return "u" + NUMBER.incrementAndGet() + "." + RUN;
  }

  /** Accepts an invitation through the API. */
  public static String accept(String token) {
    return nobody()
        .body(Map.of("token", token, "password", Staff.PASSWORD))
        .post("/api/v1/invitations/accept")
        .then()
        .statusCode(201)
        .extract()
        .cookie(Staff.COOKIE);
  }

  /** Signs in once more, in another browser. */
  public static String signIn(String username) {
    return nobody()
        .body(Map.of("username", username, "password", Staff.PASSWORD))
        .post("/api/v1/sessions")
        .then()
        .statusCode(201)
        .extract()
        .cookie(Staff.COOKIE);
  }
}
