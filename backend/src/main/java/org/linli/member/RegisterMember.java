package org.linli.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.linli.member.path.MemberStatus;

/**
 * Somebody who is a member already is entered: kept on paper until now, or received from elsewhere.
 *
 * @param unitId the branch they belong to
 * @param personId somebody known in the branch's neighbourhood
 * @param as PROBATIONARY or FULL
 * @param probationFrom the day of the branch meeting that admitted them
 * @param on from when they belong to this branch
 * @param groupId their party group; null while there is none
 * @param document the letter or list it rests on
 */
public record RegisterMember(
    @NotNull UUID unitId,
    @NotNull UUID personId,
    @NotNull MemberStatus as,
    @NotNull LocalDate probationFrom,
    @NotNull LocalDate on,
    UUID groupId,
    @NotBlank @Size(max = 200) String document,
    @Size(max = 500) String note) {}
