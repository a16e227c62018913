package org.linli.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.linli.shared.database.Ids;
import org.linli.shared.http.RequestIds;
import org.linli.shared.security.Secrets;

/** Somebody came in, tried to, or left; never changed. */
@Entity
@Immutable
class SignInEntry {
  /** Shows whether it was one name or many, and is shared by too many to find out which. */
  private static final int TAG_BYTES = 2;

  @Id UUID id;
  Instant at;

  @Enumerated(EnumType.STRING)
  SignInEvent event;

  /** Null for a username that nobody has. */
  UUID accountId;

  /** Where the account belonged then. */
  UUID unitId;

  String usernameTag;

  /** Who did it, if it was not the account's holder. */
  UUID byId;

  /** How many ended. */
  int sessions;

  String network;

  @Enumerated(EnumType.STRING)
  SignInDevice device;

  String requestId;

  SignInEntry() {}

  private SignInEntry(Instant at, SignInEvent event, SignInOrigin origin) {
    this.id = Ids.next();
    this.at = at;
    this.event = event;
    this.network = origin.network();
    this.device = origin.device();
    this.requestId = RequestIds.current();
  }

  static SignInEntry of(Account account, Instant at, SignInEvent event, SignInOrigin origin) {
    var entry = new SignInEntry(at, event, origin);
    entry.accountId = account.id;
    entry.unitId = account.unitId;
    return entry;
  }

  /** Sessions that somebody or nobody ended. */
  static SignInEntry ended(
      Account account, Instant at, SignInEvent event, SignInOrigin origin, UUID by, int sessions) {
    var entry = of(account, at, event, origin);
    entry.byId = account.id.equals(by) ? null : by;
    entry.sessions = sessions;
    return entry;
  }

  static SignInEntry ofNobody(String typed, Instant at, SignInEvent event, SignInOrigin origin) {
    var entry = new SignInEntry(at, event, origin);
    entry.usernameTag = HexFormat.of().formatHex(Secrets.hash(typed), 0, TAG_BYTES);
    return entry;
  }
}
