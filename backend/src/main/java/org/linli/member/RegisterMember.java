package org.linli.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.linli.member.path.MemberStatus;
import org.linli.person.PersonView;

/**
 * Somebody who is a member already is entered: kept on paper until now, or received from elsewhere.
 *
 * @param unitId the branch they belong to
 * @param personId somebody known in the branch's neighbourhood
 * @param as PROBATIONARY or FULL
 * @param appliedOn the day of their application; null if it is not known
 * @param probationFrom the day of the branch meeting that admitted them
 * @param fullOn the day of the branch meeting that made them a full member; null for who is none,
 *     or if it is not known
 * @param on from when they belong to this branch
 * @param groupId their party group; null while there is none
 * @param document the letter or list it rests on
 */
public record RegisterMember(
    @NotNull UUID unitId,
    @NotNull UUID personId,
    @NotNull MemberStatus as,
    LocalDate appliedOn,
    @NotNull LocalDate probationFrom,
    LocalDate fullOn,
    @NotNull LocalDate on,
    UUID groupId,
    @NotBlank @Size(max = 200) String document,
    @Size(max = 500) String note) {

  private static final String RANGE = "range";

  /**
   * What of it cannot be: why, by field.
   *
   * @param birthDate null if it is not known
   */
  public Map<String, String> faults(LocalDate birthDate, LocalDate today) {
    var faults = new LinkedHashMap<String, String>();
    var full = as == MemberStatus.FULL;
    if (!full && as != MemberStatus.PROBATIONARY) {
      faults.put("as", "choice");
    }
    if (on.isAfter(today)) {
      faults.put("on", RANGE);
    }
    if ((full ? probationFrom.plusYears(1) : probationFrom).isAfter(on)
        || (birthDate != null && probationFrom.isBefore(birthDate.plusYears(PersonView.ADULT)))) {
      faults.put("probationFrom", RANGE);
    }
    if (appliedOn != null && appliedOn.isAfter(probationFrom)) {
      faults.put("appliedOn", RANGE);
    }
    if (fullOn != null && !full) {
      faults.put("fullOn", "unneeded");
    } else if (fullOn != null && (fullOn.isBefore(probationFrom) || fullOn.isAfter(on))) {
      faults.put("fullOn", RANGE);
    }
    return faults;
  }
}
