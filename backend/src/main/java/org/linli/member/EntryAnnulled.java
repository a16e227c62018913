package org.linli.member;

import java.time.LocalDate;
import java.util.UUID;
import org.linli.member.path.MemberStatus;

/**
 * An entry of a file does not count any more; told before anything goes back, so that whoever keeps
 * what rests on it can refuse, and takes back what it had brought about.
 *
 * @param on the day it had told of
 * @param before how the member stood before it, and stands again
 * @param after how they stood after it; the same if it changed nothing
 */
public record EntryAnnulled(
    MemberView member, UUID entryId, LocalDate on, MemberStatus before, MemberStatus after) {

  /** It had made somebody no member any more. */
  public boolean endedMembership() {
    return before.isMember() && !after.isMember();
  }
}
