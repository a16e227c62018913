package org.linli.org;

import java.util.Set;

/** What a unit is, and with it where in the tree it may stand. */
public enum UnitType {
  /** 社区党委: over several neighbourhoods and villages; always the top. */
  COMMITTEE,
  /** 居委会, 村: one neighbourhood or village; the top where there is no committee. */
  COMMUNITY,
  /** 党支部. */
  PARTY_BRANCH,
  /** 党小组. */
  PARTY_GROUP,
  /** 居民组. */
  RESIDENT_GROUP,
  /** 便民服务中心: has a hall with windows. */
  SERVICE_CENTRE;

  /** Under which types it may stand; the one place that says so. */
  Set<UnitType> parents() {
    return switch (this) {
      case COMMITTEE -> Set.of();
      case COMMUNITY -> Set.of(COMMITTEE);
      case PARTY_BRANCH, SERVICE_CENTRE -> Set.of(COMMITTEE, COMMUNITY);
      case PARTY_GROUP -> Set.of(PARTY_BRANCH);
      case RESIDENT_GROUP -> Set.of(COMMUNITY);
    };
  }

  boolean mayBeRoot() {
    return this == COMMITTEE || this == COMMUNITY;
  }
}
