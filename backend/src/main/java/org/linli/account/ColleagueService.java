package org.linli.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.org.OrgService;
import org.linli.person.PersonService;

/** Who works where: what a manager needs to put the right people at a window. */
@ApplicationScoped
public class ColleagueService {
  private static final List<StaffRole> AT_WINDOWS =
      List.of(StaffRole.CLERK, StaffRole.HALL_MANAGER);

  private final AccountRepository accounts;
  private final GrantRepository grants;
  private final PersonService people;
  private final OrgService org;

  ColleagueService(
      AccountRepository accounts, GrantRepository grants, PersonService people, OrgService org) {
    this.accounts = accounts;
    this.grants = grants;
    this.people = people;
    this.org = org;
  }

  /**
   * Everybody whose role as clerk or manager reaches the unit, by name; disabled accounts left out.
   *
   * @param reach where the caller is manager
   * @throws org.linli.shared.problem.ProblemException not-found for a unit out of reach
   */
  @Transactional
  public List<ColleagueView> of(UUID unitId, Set<UUID> reach) {
    org.require(unitId, reach);
    var roles =
        grants.actingOn(org.line(unitId), AT_WINDOWS).stream()
            .collect(
                Collectors.groupingBy(
                    grant -> grant.accountId,
                    Collectors.mapping(grant -> grant.role, Collectors.toSet())));
    var found = accounts.usable(roles.keySet());
    var names = people.names(found.stream().map(account -> account.personId).toList());
    return found.stream()
        .map(
            account ->
                new ColleagueView(
                    account.id,
                    names.get(account.personId),
                    roles.get(account.id).stream().sorted().toList()))
        .sorted(Comparator.comparing(ColleagueView::name))
        .toList();
  }
}
