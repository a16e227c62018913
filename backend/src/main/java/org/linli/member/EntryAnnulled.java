package org.linli.member;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.member.path.MemberStatus;

/**
 * An entry of a file does not count any more; told before anything goes back, so that whoever keeps
 * what rests on it can refuse, and takes back what it had brought about.
 *
 * @param on the day it had told of
 * @param before how the member stood before it, and stands again; null with the first entry: the
 *     file is annulled
 * @param after how they stood after it; the same if it changed nothing
 */
public record EntryAnnulled(
    MemberView member,
    UUID entryId,
    LocalDate on,
    @Nullable MemberStatus before,
    MemberStatus after) {

  /** It had made somebody no member any more. */
  public boolean endedMembership() {
    return before != null && before.isMember() && !after.isMember();
  }

  /** The file was opened with it. */
  public boolean openedFile() {
    return before == null;
  }
}
