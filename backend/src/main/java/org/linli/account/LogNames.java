package org.linli.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.org.OrgService;
import org.linli.person.PersonService;
import org.linli.person.view.ViewEntryView;
import org.linli.shared.audit.AuditEntryView;

/** Puts names to the ids of the logs, a whole page at a time. */
@ApplicationScoped
class LogNames {
  /** More people than that with the same words in their names are not looked for. */
  private static final int MOST = 500;

  private final AccountRepository accounts;
  private final PersonService people;
  private final OrgService org;

  LogNames(AccountRepository accounts, PersonService people, OrgService org) {
    this.accounts = accounts;
    this.people = people;
    this.org = org;
  }

  /**
   * Accounts that are meant by what was typed; null for everybody. Of any unit: whoever acted here
   * is named here, also who came from above.
   */
  @Transactional
  List<UUID> meant(String who) {
    return who == null || who.isBlank() ? null : accounts.idsLike(who, MOST);
  }

  @Transactional
  List<AuditEntryView> named(List<AuditEntryView> entries) {
    var actors = accounts.names(ids(entries, AuditEntryView::actorId));
    var units = org.names(ids(entries, AuditEntryView::unitId));
    return entries.stream()
        .map(e -> e.named(name(actors, e.actorId()), name(units, e.unitId())))
        .toList();
  }

  @Transactional
  List<ViewEntryView> namedViews(List<ViewEntryView> entries) {
    var actors = accounts.names(ids(entries, ViewEntryView::actorId));
    var persons = people.names(ids(entries, ViewEntryView::personId));
    var units = org.names(ids(entries, ViewEntryView::unitId));
    return entries.stream()
        .map(
            e ->
                e.named(
                    name(actors, e.actorId()),
                    name(persons, e.personId()),
                    name(units, e.unitId())))
        .toList();
  }

  @Transactional
  List<SignInEntryView> namedSignIns(List<SignInEntry> entries) {
    var holders = accounts.names(ids(entries, e -> e.accountId));
    var others = accounts.names(ids(entries, e -> e.byId));
    var units = org.names(ids(entries, e -> e.unitId));
    return entries.stream()
        .map(
            e ->
                new SignInEntryView(
                    e.id,
                    e.at,
                    e.event,
                    e.accountId,
                    name(holders, e.accountId),
                    e.usernameTag,
                    e.unitId,
                    name(units, e.unitId),
                    name(others, e.byId),
                    e.sessions,
                    e.network,
                    e.device,
                    e.requestId))
        .toList();
  }

  private static String name(Map<UUID, String> names, UUID id) {
    return id == null ? null : names.get(id);
  }

  private static <T> Set<UUID> ids(List<T> entries, Function<T, UUID> id) {
    return entries.stream()
        .map(id)
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }
}
