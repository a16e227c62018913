package org.linli.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.security.Role;

class AccountTest {
  private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");
  private static final Map<String, Consumer<Account>> VERBS =
      Map.of(
          "accept",
          account -> account.accept("hash"),
          "disable",
          Account::disable,
          "enable",
          Account::enable,
          "changePassword",
          account -> account.changePassword("hash"));

  /** Every verb in every state that allows it, and where it leads; every other pair is refused. */
  private static final Set<String> ALLOWED =
      Set.of(
          "INVITED accept ACTIVE",
          "INVITED disable DISABLED",
          "ACTIVE accept ACTIVE",
          "ACTIVE disable DISABLED",
          "ACTIVE changePassword ACTIVE",
          "DISABLED enable ACTIVE");

  @Test
  void doesInEachStateExactlyWhatIsAllowedThere() {
    var done =
        Arrays.stream(AccountStatus.values())
            .flatMap(status -> VERBS.keySet().stream().flatMap(verb -> attempt(status, verb)))
            .collect(Collectors.toSet());
    assertThat(done).isEqualTo(ALLOWED);
  }

  private static Stream<String> attempt(AccountStatus from, String verb) {
    var account = account(from);
    try {
      VERBS.get(verb).accept(account);
      return Stream.of(from + " " + verb + " " + account.status);
    } catch (ProblemException refused) {
      assertThat(refused.type()).isEqualTo(AccountProblem.ACCOUNT_WRONG_STATE);
      assertThat(account.status).isEqualTo(from);
      return Stream.empty();
    }
  }

  @Test
  void whoeverNeverSetAPasswordIsInvitedAgainWhenEnabled() {
    var account = account(AccountStatus.INVITED);
    account.disable();
    account.enable();
    assertThat(account.status).isEqualTo(AccountStatus.INVITED);
  }

  @Test
  void onlyAnActiveAccountMaySignIn() {
    for (var status : AccountStatus.values()) {
      assertThat(account(status).maySignIn()).isEqualTo(status == AccountStatus.ACTIVE);
    }
  }

  @Test
  void rolesAreTheWordsOfTheHouse() throws Exception {
    for (var role : StaffRole.values()) {
      assertThat(Role.class.getField(role.name()).get(null)).isEqualTo(role.name());
    }
  }

  private static Account account(AccountStatus status) {
    var account = new Account(UUID.randomUUID(), "someone", UUID.randomUUID(), NOW);
    if (status != AccountStatus.INVITED) {
      account.accept("hash");
    }
    if (status == AccountStatus.DISABLED) {
      account.disable();
    }
    return account;
  }
}
