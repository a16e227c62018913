package org.linli.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.linli.org.OrgService;
import org.linli.person.PersonService;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.Changes;
import org.linli.shared.http.EntityTags;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.problem.ProblemException;

/**
 * What administrators do with accounts. {@code reach} are the units on which the caller was made
 * administrator; an account outside their subtrees is not-found, one that also has roles outside is
 * shown but cannot be changed (account-beyond-reach), since who changes it could act in its name.
 */
@ApplicationScoped
public class AccountService {
  private final AccountRepository accounts;
  private final GrantRepository grants;
  private final AccountReach reaching;
  private final AccountViews views;
  private final InvitationRepository invitations;
  private final InvitationService inviting;
  private final SessionService sessions;
  private final SignInLock lock;
  private final PersonService people;
  private final OrgService org;
  private final CurrentActor actor;
  private final Audit audit;
  private final Clock clock;

  AccountService(
      AccountRepository accounts,
      GrantRepository grants,
      AccountReach reaching,
      AccountViews views,
      InvitationRepository invitations,
      InvitationService inviting,
      SessionService sessions,
      SignInLock lock,
      PersonService people,
      OrgService org,
      CurrentActor actor,
      Audit audit,
      Clock clock) {
    this.accounts = accounts;
    this.grants = grants;
    this.reaching = reaching;
    this.views = views;
    this.invitations = invitations;
    this.inviting = inviting;
    this.sessions = sessions;
    this.lock = lock;
    this.people = people;
    this.org = org;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  /** By username. */
  @Transactional
  public Page<AccountView> list(AccountSearch search, PageRequest request, Set<UUID> reach) {
    var units = org.subtree(reach);
    if (search.unitId != null) {
      units.retainAll(org.subtree(Set.of(search.unitId)));
    }
    var locked =
        search.locked == null
            ? Set.<String>of()
            : lock.lockedUntil(accounts.usernames(units)).keySet();
    var rows = accounts.page(units, search, locked, request);
    var page = Page.cut(rows, request.limit(), account -> Cursor.of(account.username));
    return new Page<>(views.of(page.items()), page.nextCursor());
  }

  /** Where its holder is signed in. */
  @Transactional
  public Page<SessionView> sessions(
      UUID id, UUID ownSession, PageRequest request, Set<UUID> reach) {
    reaching.check(id, reach);
    return sessions.list(id, ownSession, request);
  }

  /**
   * @throws ProblemException not-found
   */
  @Transactional
  public AccountView get(UUID id, Set<UUID> reach) {
    return views.of(reaching.seen(id, reach));
  }

  /**
   * A new person with an account, and the link that opens it.
   *
   * @throws ProblemException not-found for a unit out of reach, username-taken
   */
  @Transactional
  public InvitedView create(CreateAccount request, Set<UUID> reach) {
    org.require(request.unitId(), reach);
    var account = create(request);
    return invited(account);
  }

  /** For the first administrator, whom nobody's reach covers. */
  Account create(CreateAccount request) {
    if (accounts.byUsername(request.username()).isPresent()) {
      throw new ProblemException(AccountProblem.USERNAME_TAKEN);
    }
    var person = people.create(request.personName(), request.unitId());
    var account = new Account(person, request.username(), request.unitId(), clock.instant());
    accounts.persistAndFlush(account);
    audit.record(
        "account-created",
        account.subject(),
        Changes.of("username", null, account.username).and("status", null, account.status));
    return account;
  }

  /**
   * @param seen the version the caller saw
   * @throws ProblemException not-found, account-beyond-reach, stale-version
   */
  @Transactional
  public AccountView rename(UUID id, RenameAccount request, long seen, Set<UUID> reach) {
    var account = reaching.locked(id, reach);
    EntityTags.check(seen, account.version);
    people.rename(account.personId, request.name(), account.unitId);
    accounts.touch(account);
    return views.of(account);
  }

  /**
   * A fresh link, for whoever lost the first one or forgot the password; the present password works
   * until the link is used. Whoever makes a link could use it: that of an administrator is for
   * their own kind to make, an auditor's for the security administrator.
   *
   * @throws ProblemException not-found, account-beyond-reach, link-not-yours, account-wrong-state
   *     when disabled
   */
  @Transactional
  public InvitedView invite(UUID id, Set<UUID> reach) {
    var account = reaching.locked(id, reach);
    if (grants.notOver(id).stream()
        .filter(grant -> grant.role.isOffice())
        .anyMatch(grant -> !actor.get().roles().contains(grant.role.voucher().name()))) {
      throw new ProblemException(AccountProblem.LINK_NOT_YOURS);
    }
    return invited(account);
  }

  /** For an account whose row is locked. */
  InvitedView invited(Account account) {
    var link = inviting.invite(account);
    audit.record("account-invited", account.subject(), Changes.none());
    return new InvitedView(views.of(account), link.token(), link.address(), link.expiresAt());
  }

  /**
   * Ends its sessions and its open invitation as well.
   *
   * @throws ProblemException not-found, account-beyond-reach, own-account, last-administrator,
   *     account-wrong-state
   */
  @Transactional
  public AccountView disable(UUID id, Set<UUID> reach) {
    reaching.check(id, reach);
    if (id.equals(actor.get().id())) {
      throw new ProblemException(AccountProblem.OWN_ACCOUNT);
    }
    reaching.keepOtherKeys(id);
    var account = reaching.locked(id, reach);
    changeStatus("account-disabled", account, Account::disable);
    invitations.withdraw(id);
    sessions.endAll(id);
    return views.of(account);
  }

  /**
   * @throws ProblemException not-found, account-beyond-reach, account-wrong-state
   */
  @Transactional
  public AccountView enable(UUID id, Set<UUID> reach) {
    var account = reaching.locked(id, reach);
    changeStatus("account-enabled", account, Account::enable);
    return views.of(account);
  }

  /** Lets its holder try again at once after too many wrong passwords. */
  @Transactional
  public AccountView unlock(UUID id, Set<UUID> reach) {
    var account = reaching.locked(id, reach);
    lock.unlock(account.username);
    accounts.touch(account);
    audit.record("account-unlocked", account.subject(), Changes.none());
    return views.of(account);
  }

  /** Signs its holder out everywhere. */
  @Transactional
  public AccountView endSessions(UUID id, Set<UUID> reach) {
    var account = reaching.locked(id, reach);
    sessions.endAll(id);
    return views.of(account);
  }

  private void changeStatus(String action, Account account, Consumer<Account> verb) {
    var before = account.status;
    verb.accept(account);
    audit.record(action, account.subject(), Changes.of("status", before, account.status));
    accounts.flush();
  }
}
