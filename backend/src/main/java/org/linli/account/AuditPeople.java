package org.linli.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.org.OrgService;
import org.linli.shared.audit.AuditEntryView;

/** Puts names to the ids of the audit log, which itself knows neither accounts nor units. */
@ApplicationScoped
class AuditPeople {
  /** More people than that with the same words in their names are not looked for. */
  private static final int MOST = 500;

  private final AccountRepository accounts;
  private final OrgService org;

  AuditPeople(AccountRepository accounts, OrgService org) {
    this.accounts = accounts;
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
    var people = accounts.names(ids(entries.stream().map(AuditEntryView::actorId).toList()));
    var units = org.names(ids(entries.stream().map(AuditEntryView::unitId).toList()));
    return entries.stream()
        .map(
            e ->
                e.named(
                    e.actorId() == null ? null : people.get(e.actorId()),
                    e.unitId() == null ? null : units.get(e.unitId())))
        .toList();
  }

  private static Set<UUID> ids(List<UUID> all) {
    return all.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
  }
}
