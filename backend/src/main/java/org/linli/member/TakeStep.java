package org.linli.member;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A step was taken.
 *
 * @param number of the step, from 2 to 25
 * @param on the day it happened, today at the latest
 * @param meeting which meeting decided, where one has to
 * @param document the paper it rests on, where one is needed
 * @param supporters members who are named as contacts or introducers
 * @param groupId the party group somebody is placed in
 */
public record TakeStep(
    @Min(2) @Max(25) int number,
    @NotNull LocalDate on,
    @Size(max = 100) String meeting,
    @Size(max = 200) String document,
    @Size(max = 500) String note,
    @Size(max = 5) List<@NotNull UUID> supporters,
    UUID groupId) {

  List<UUID> named() {
    return supporters == null ? List.of() : supporters.stream().distinct().toList();
  }
}
