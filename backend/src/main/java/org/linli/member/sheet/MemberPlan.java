package org.linli.member.sheet;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.linli.person.DescribedPerson;
import org.linli.shared.sheet.SheetError;
import org.linli.shared.sheet.intake.SheetPlan;

/**
 * What a table of members would change, or why it changes nothing.
 *
 * @param changes what each row does that does anything, in the order of the rows
 * @param open files to be opened
 * @param describe what becomes known of people, by branch
 * @param join party groups by member
 */
record MemberPlan(
    int rows,
    int unchanged,
    List<SheetError> errors,
    Map<Integer, EnumSet<MemberChange>> changes,
    List<NewFile> open,
    Map<UUID, List<DescribedPerson>> describe,
    Map<UUID, UUID> join)
    implements SheetPlan {

  int newFiles() {
    return open.size();
  }

  int newPeople() {
    return (int) open.stream().filter(file -> file.personId() == null).count();
  }

  /** Of those whose file is kept already. */
  @Override
  public int changed() {
    return (int) changes.values().stream().filter(MemberPlan::isOfKnown).count();
  }

  private static boolean isOfKnown(Set<MemberChange> changes) {
    return !changes.contains(MemberChange.NEW_FILE);
  }
}
