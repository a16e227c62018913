package org.linli.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.linli.person.PersonService;
import org.linli.shared.http.HttpConfig;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.security.Secrets;

/**
 * One-time links with which a person sets a password: the first one, or a new one instead of a
 * forgotten one.
 */
@ApplicationScoped
public class InvitationService {
  private static final String PAGE = "/staff/invitation#";

  private final InvitationRepository invitations;
  private final AccountRepository accounts;
  private final SessionService sessions;
  private final SignInService signIns;
  private final PersonService people;
  private final Passwords passwords;
  private final SignInConfig config;
  private final HttpConfig http;
  private final Clock clock;

  InvitationService(
      InvitationRepository invitations,
      AccountRepository accounts,
      SessionService sessions,
      SignInService signIns,
      PersonService people,
      Passwords passwords,
      SignInConfig config,
      HttpConfig http,
      Clock clock) {
    this.invitations = invitations;
    this.accounts = accounts;
    this.sessions = sessions;
    this.signIns = signIns;
    this.people = people;
    this.passwords = passwords;
    this.config = config;
    this.http = http;
    this.clock = clock;
  }

  /** A link that was just made. */
  record Link(String token, String address, Instant expiresAt) {}

  /** A fresh link; the account's former one stops working. */
  @Transactional(Transactional.TxType.MANDATORY)
  Link invite(Account account) {
    account.refuseIfDisabled();
    invitations.withdraw(account.id);
    var token = Secrets.next();
    var invitation =
        new Invitation(account.id, Secrets.hash(token), clock.instant(), config.invitationLife());
    invitations.persistAndFlush(invitation);
    return new Link(token, http.publicUrl() + PAGE + token, invitation.expiresAt);
  }

  /**
   * @throws ProblemException invitation-ended
   */
  @Transactional
  public InvitationView inspect(InspectInvitation request) {
    var invitation = open(request.token());
    var account = accounts.findById(invitation.accountId);
    var name = people.names(List.of(account.personId)).get(account.personId);
    return new InvitationView(account.username, name, invitation.expiresAt);
  }

  /**
   * Sets the password, ends what sessions there were, and signs in.
   *
   * @throws ProblemException invitation-ended; invalid-input (password: size, weak)
   */
  @Transactional
  public SignedIn accept(AcceptInvitation request) {
    var account = accounts.locked(open(request.token()).accountId).orElseThrow();
    NewPassword.check("password", request.password(), account.username);
    if (!invitations.take(Secrets.hash(request.token()), clock.instant())) {
      throw ended();
    }
    account.accept(passwords.hash(request.password()));
    sessions.endAll(account.id);
    return signIns.enter(account, "invitation-accepted");
  }

  private Invitation open(String token) {
    return invitations
        .open(Secrets.hash(token), clock.instant())
        .orElseThrow(InvitationService::ended);
  }

  private static ProblemException ended() {
    return new ProblemException(AccountProblem.INVITATION_ENDED);
  }
}
