package org.linli.member.path;

import static org.linli.member.path.MemberStatus.DECEASED;
import static org.linli.member.path.MemberStatus.EXPELLED;
import static org.linli.member.path.MemberStatus.FULL;
import static org.linli.member.path.MemberStatus.PROBATION_CANCELLED;
import static org.linli.member.path.MemberStatus.PROBATION_EXTENDED;
import static org.linli.member.path.MemberStatus.SUSPENDED;
import static org.linli.member.path.MemberStatus.TRANSFERRED_OUT;
import static org.linli.member.path.MemberStatus.WITHDRAWN;

/** What can happen to somebody outside the 25 steps, who decides it and where it leads. */
public enum Act {
  /** 登记在册: a member of before, or from elsewhere; leads to what they were registered as. */
  REGISTER(Body.BRANCH, null),
  /** 撤回申请 or 退党. */
  WITHDRAW(Body.BRANCH_MEETING, WITHDRAWN),
  /** 延长预备期. */
  EXTEND_PROBATION(Body.COMMITTEE, PROBATION_EXTENDED),
  /** 取消预备党员资格. */
  CANCEL_PROBATION(Body.COMMITTEE, PROBATION_CANCELLED),
  /** 停止党籍. */
  SUSPEND(Body.COMMITTEE, SUSPENDED),
  /** 恢复党籍. */
  RESTORE(Body.COMMITTEE, FULL),
  /** 开除党籍. */
  EXPEL(Body.COMMITTEE, EXPELLED),
  /** 去世. */
  RECORD_DEATH(Body.BRANCH, DECEASED),
  /** 组织关系转出, once the other side has received the letter. */
  TRANSFER_OUT(Body.BRANCH, TRANSFERRED_OUT);

  private final Body body;
  private final MemberStatus leadsTo;

  Act(Body body, MemberStatus leadsTo) {
    this.body = body;
    this.leadsTo = leadsTo;
  }

  public Body body() {
    return body;
  }

  /** How somebody stands afterwards; null for REGISTER. */
  public MemberStatus leadsTo() {
    return leadsTo;
  }

  /** It is not entered as such: another verb brings it about. */
  public boolean isByAnotherVerb() {
    return this == REGISTER || this == TRANSFER_OUT;
  }

  /** The move from this state is allowed; back to full only by being restored. */
  public boolean fits(MemberStatus status) {
    return leadsTo != null && status.mayBecome(leadsTo) && (this != RESTORE || status == SUSPENDED);
  }
}
