package org.linli.member.transfer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A letter is sent for a member.
 *
 * @param toUnitId the branch of this tree that is to receive; null if it lies outside
 * @param toOutside the branch outside that is to receive; null if it lies within
 * @param acrossProvinces the letter is then valid for six months instead of three; never within the
 *     tree
 * @param on the day it is sent
 */
public record SendLetter(
    @NotNull UUID memberId,
    UUID toUnitId,
    @Size(max = 100) String toOutside,
    boolean acrossProvinces,
    @NotNull LocalDate on) {}
