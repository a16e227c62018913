package org.linli.member.transfer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.member.path.MemberStatus;

/**
 * One line of a members' roster, as it was on the day.
 *
 * @param branchName where they belonged
 * @param groupName their party group; null while there was none
 * @param attendsAt where they attended; null while that lay outside the tree
 * @param guest belonged elsewhere and only attended here
 * @param votes voted at the branch they belonged to
 * @param underWay a letter was under way
 * @param nowAt the branch that keeps the file today, if that is beyond the caller's reach; null if
 *     the caller may open it
 */
public record RosterMember(
    UUID memberId,
    String name,
    MemberStatus status,
    UUID branchId,
    String branchName,
    @Nullable String groupName,
    @Nullable String attendsAt,
    boolean guest,
    boolean votes,
    boolean underWay,
    @Nullable String nowAt) {}
