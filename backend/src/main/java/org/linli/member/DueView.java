package org.linli.member;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.member.path.MemberStatus;
import org.linli.member.path.Step;
import org.linli.member.path.Way;

/**
 * What is to be done next for somebody on the way.
 *
 * @param state DUE, or OVERDUE, or BLOCKED where it waits for a day
 * @param dueBy the last day in time; null if no deadline runs
 * @param firstDate when it will be possible; null if it is now
 */
public record DueView(
    UUID memberId,
    String name,
    UUID unitId,
    String unitName,
    MemberStatus status,
    int number,
    Step step,
    String words,
    boolean above,
    Way.State state,
    @Nullable LocalDate dueBy,
    @Nullable LocalDate firstDate) {}
