package org.linli.account;

import java.util.Set;

/** Whether an account can be used. */
public enum AccountStatus {
  /** Made, but nobody has set its password yet. */
  INVITED,
  /** Can sign in. */
  ACTIVE,
  /** Locked by an administrator; its history stays. */
  DISABLED;

  /** The one place that says what may follow. */
  Set<AccountStatus> next() {
    return switch (this) {
      case INVITED, ACTIVE -> Set.of(ACTIVE, DISABLED);
      case DISABLED -> Set.of(INVITED, ACTIVE);
    };
  }
}
