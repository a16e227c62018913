package org.linli.member;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.member.path.MemberStatus;

/**
 * Somebody's file as a table tells it.
 *
 * @param branchId the branch that keeps it
 * @param groupId their party group today; null while there is none
 * @param since from when they belong to the branch; null for whoever is no member
 */
public record MemberFile(
    UUID id,
    UUID personId,
    UUID branchId,
    MemberStatus status,
    @Nullable LocalDate appliedOn,
    @Nullable LocalDate probationFrom,
    @Nullable LocalDate fullOn,
    @Nullable UUID groupId,
    @Nullable LocalDate since) {}
