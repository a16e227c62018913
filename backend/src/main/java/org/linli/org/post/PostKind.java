package org.linli.org.post;

import static org.linli.org.UnitType.COMMITTEE;
import static org.linli.org.UnitType.COMMUNITY;
import static org.linli.org.UnitType.PARTY_BRANCH;
import static org.linli.org.UnitType.PARTY_GROUP;
import static org.linli.org.UnitType.RESIDENT_GROUP;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.org.UnitType;

/** What a post is, and with it where it may stand and how many may hold it at once. */
public enum PostKind {
  /** 书记. */
  SECRETARY(Map.of(COMMITTEE, 1, PARTY_BRANCH, 1)),
  /** 委员, of a committee: those of branches are small. */
  COMMITTEE_MEMBER(Map.of(COMMITTEE, 9, COMMUNITY, 9, PARTY_BRANCH, 7)),
  /** 组长. */
  GROUP_LEADER(Map.of(PARTY_GROUP, 1, RESIDENT_GROUP, 1)),
  /** 党委指导员: from the committee to a branch; the first of the three officers. */
  INSTRUCTOR(Map.of(PARTY_BRANCH, 1)),
  /** 支部信息员: the second. */
  INFORMATION_OFFICER(Map.of(PARTY_BRANCH, 1)),
  /** 党小组联络员: the third. */
  LIAISON(Map.of(PARTY_GROUP, 1));

  private final Map<UnitType, Integer> seats;

  PostKind(Map<UnitType, Integer> seats) {
    this.seats = seats;
  }

  /** How many may hold it at once at a unit of this type; 0 where it may not stand. */
  int seats(UnitType type) {
    return seats.getOrDefault(type, 0);
  }

  /** What may stand at a unit of this type. */
  static List<PostKind> at(UnitType type) {
    return Arrays.stream(values()).filter(kind -> kind.seats(type) > 0).toList();
  }

  /** The types of units at which any post may stand. */
  static Set<UnitType> places() {
    return Arrays.stream(UnitType.values())
        .filter(type -> !at(type).isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
