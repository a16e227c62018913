package org.linli.member.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.linli.member.RegisterMember;
import org.linli.member.path.MemberStatus;

/**
 * A letter came from outside the tree, and its member is taken over.
 *
 * @param unitId the branch that receives
 * @param personId somebody known in the branch's neighbourhood
 * @param as PROBATIONARY or FULL, as the letter says
 * @param probationFrom the day of the branch meeting that admitted them
 * @param fullOn the day of the branch meeting that made them a full member; null for who is none,
 *     or if it is not known
 * @param groupId their party group; null while there is none
 * @param fromOutside the organisation that issued the letter
 * @param number the letter's, as that one numbers
 * @param sentOn the day of the letter
 * @param acrossProvinces it is then valid for six months instead of three
 * @param on from this day on the member belongs to the branch
 */
public record TakeOver(
    @NotNull UUID unitId,
    @NotNull UUID personId,
    @NotNull MemberStatus as,
    @NotNull LocalDate probationFrom,
    LocalDate fullOn,
    UUID groupId,
    @NotBlank @Size(max = 100) String fromOutside,
    @NotBlank @Size(max = 40) String number,
    @NotNull LocalDate sentOn,
    boolean acrossProvinces,
    @NotNull LocalDate on) {

  /** What it means for the member's file. */
  RegisterMember registration() {
    var paper = fromOutside.strip() + " " + number.strip();
    return new RegisterMember(
        unitId, personId, as, null, probationFrom, fullOn, on, groupId, paper, null);
  }
}
