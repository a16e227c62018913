package org.linli.member;

import org.linli.shared.problem.ProblemType;

/** Refusals around members' files. */
public enum MemberProblem implements ProblemType {
  /** Members' files are kept by branches. */
  NOT_A_BRANCH(409),
  /** The person has an open file already. */
  MEMBER_FILE_OPEN(409),
  /** The person has a later file, which goes up to {0}. */
  LATER_FILE(409),
  /** Both records to be made one have an open file. */
  BOTH_HAVE_FILES(409),
  /** Files are kept for good, and so is who they are of. */
  HAS_MEMBER_FILE(409),
  /** Rules hold the step back; {@code reasons} says which, and until when. */
  STEP_HELD_BACK(409),
  /** As somebody stands now, it cannot come to that. */
  ACT_NOT_OPEN(409),
  /** The person's earlier file ends with their death on {0}. */
  RECORDED_DEAD(409),
  /** Members or applicants are still there. */
  BRANCH_HAS_MEMBERS(409),
  /** No party group of this branch. */
  GROUP_NOT_IN_BRANCH(409),
  /** The file says something of {0} already. */
  HAPPENED_TOO_EARLY(409),
  /** The entry was annulled on {0}. */
  ENTRY_ANNULLED(409),
  /** Only the last entry is annulled. */
  ENTRY_NOT_LAST(409),
  /** It was brought about by a letter, or one was received since. */
  ENTRY_BEHIND_LETTER(409),
  /** As the full member it made of them, they were named a contact or an introducer. */
  SUPPORTER_RESTS_ON_ENTRY(409),
  /** It is older than what is kept of what entries change. */
  ENTRY_TOO_OLD(409);

  private final int status;

  MemberProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
