package org.linli.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.linli.member.path.Act;

/**
 * Something happened outside the 25 steps.
 *
 * @param act not REGISTER or TRANSFER_OUT, which other verbs bring about
 * @param on the day it was decided, or happened
 * @param until with EXTEND_PROBATION, the day the probation is to be over
 * @param document the paper it rests on
 */
public record RecordAct(
    @NotNull Act act,
    @NotNull LocalDate on,
    LocalDate until,
    @Size(max = 100) String meeting,
    @NotBlank @Size(max = 200) String document,
    @Size(max = 500) String note) {}
