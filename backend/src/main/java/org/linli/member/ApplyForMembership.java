package org.linli.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An application was received: the first step.
 *
 * @param unitId the branch that keeps the file
 * @param personId somebody known in the branch's neighbourhood, whose birth date is known
 * @param on the day it was received
 * @param document the paper's name or number
 */
public record ApplyForMembership(
    @NotNull UUID unitId,
    @NotNull UUID personId,
    @NotNull LocalDate on,
    @NotBlank @Size(max = 200) String document,
    @Size(max = 500) String note) {}
