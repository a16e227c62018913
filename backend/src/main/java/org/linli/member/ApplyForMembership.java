package org.linli.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.linli.member.path.Attempt;
import org.linli.member.path.Facts;
import org.linli.member.path.Hold;
import org.linli.member.path.Rule;
import org.linli.member.path.Step;

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
    @Size(max = 500) String note) {

  /**
   * What stands against an application of that day.
   *
   * @param birthDate null if it is not known
   */
  public static List<Hold> holding(LocalDate birthDate, LocalDate on) {
    var facts = new Facts(birthDate, null, Map.of(), null, null, null, null);
    var told = new Attempt.Told(true, false, false, List.of());
    return Rule.holding(new Attempt(Step.APPLICATION_RECEIVED, on, facts, told)).stream()
        .map(hold -> hold.withoutFarBirthday(on))
        .toList();
  }
}
