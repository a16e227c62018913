package org.linli.member.path;

import java.util.EnumSet;
import java.util.Set;

/** Where somebody stands with the party; the allowed moves are in one place, {@link #next()}. */
public enum MemberStatus {
  /** 入党申请人. */
  APPLICANT,
  /** 入党积极分子. */
  ACTIVIST,
  /** 发展对象. */
  DEVELOPMENT_TARGET,
  /** 预备党员. */
  PROBATIONARY,
  /** 延长预备期. */
  PROBATION_EXTENDED,
  /** 正式党员. */
  FULL,
  /** 停止党籍: still of the branch, without a vote. */
  SUSPENDED,
  /** 申请已撤回, or 退党. */
  WITHDRAWN,
  /** 取消预备党员资格. */
  PROBATION_CANCELLED,
  /** 组织关系已转出. */
  TRANSFERRED_OUT,
  /** 开除党籍. */
  EXPELLED,
  /** 去世. */
  DECEASED,
  /** 建档有误，已作废: the file was opened by mistake and counts nowhere. */
  ANNULLED;

  private static final Set<MemberStatus> LIFE_ENDS = EnumSet.of(WITHDRAWN, DECEASED);

  /** What may come after it; nothing where the file is closed. */
  public Set<MemberStatus> next() {
    return switch (this) {
      case APPLICANT -> with(ACTIVIST);
      case ACTIVIST -> with(DEVELOPMENT_TARGET);
      case DEVELOPMENT_TARGET -> with(PROBATIONARY);
      case PROBATIONARY -> with(FULL, PROBATION_EXTENDED, PROBATION_CANCELLED, TRANSFERRED_OUT);
      case PROBATION_EXTENDED -> with(FULL, PROBATION_CANCELLED, TRANSFERRED_OUT);
      case FULL -> with(SUSPENDED, EXPELLED, TRANSFERRED_OUT);
      case SUSPENDED -> with(FULL, EXPELLED);
      case WITHDRAWN, PROBATION_CANCELLED, TRANSFERRED_OUT, EXPELLED, DECEASED, ANNULLED ->
          EnumSet.noneOf(MemberStatus.class);
    };
  }

  private static Set<MemberStatus> with(MemberStatus... more) {
    var all = EnumSet.copyOf(LIFE_ENDS);
    all.addAll(Set.of(more));
    return all;
  }

  public boolean mayBecome(MemberStatus other) {
    return next().contains(other);
  }

  /** Nothing can come after it. */
  public boolean isFinal() {
    return next().isEmpty();
  }

  /** Counts in a branch's head count: everybody from the probation on. */
  public boolean isMember() {
    return onProbation() || this == FULL || this == SUSPENDED;
  }

  public boolean onProbation() {
    return this == PROBATIONARY || this == PROBATION_EXTENDED;
  }

  /** On the way in: what is due next is asked for. */
  public boolean isOnTheWay() {
    return onProbation() || this == APPLICANT || this == ACTIVIST || this == DEVELOPMENT_TARGET;
  }

  /** 有表决权: full members alone. */
  public boolean mayVote() {
    return this == FULL;
  }
}
