package org.linli.member.path;

/** Who decides or does a step. */
public enum Body {
  /** 党支部: whoever the branch charges with it. */
  BRANCH,
  /** 支部委员会. */
  BRANCH_COMMITTEE,
  /** 支部大会. */
  BRANCH_MEETING,
  /** 上级党委. */
  COMMITTEE;

  /** It is the level above that decides, so the branch alone cannot enter it. */
  public boolean isAbove() {
    return this == COMMITTEE;
  }
}
