package org.linli.member.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A certificate for somebody who goes away.
 *
 * @param hostUnitId the branch of this tree where they will attend; null if it lies outside
 * @param hostOutside the place outside; null if it lies within
 * @param on from when they are away
 * @param awayUntil half a year later at the earliest
 */
public record IssueCertificate(
    @NotNull UUID memberId,
    UUID hostUnitId,
    @Size(max = 100) String hostOutside,
    @NotBlank @Size(max = 200) String reason,
    @NotNull LocalDate on,
    @NotNull LocalDate awayUntil) {}
