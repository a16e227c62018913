package org.linli.member.place;

/** What ties a member to a unit. */
public enum PlaceKind {
  /** 隶属: counted there; at one branch on any day. */
  BELONGS,
  /** 编入: the party group within the branch. */
  GROUP,
  /** 参加组织生活: at home, or at a host branch while away. */
  ATTENDS,
  /** 有表决权: full members, at the branch they belong to. */
  VOTES
}
