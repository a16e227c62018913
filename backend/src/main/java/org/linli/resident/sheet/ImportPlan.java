package org.linli.resident.sheet;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.linli.person.DescribedPerson;
import org.linli.resident.ChangedStay;
import org.linli.resident.NewHome;
import org.linli.shared.sheet.SheetError;
import org.linli.shared.sheet.intake.PlannedRow;
import org.linli.shared.sheet.intake.SheetPlan;

/**
 * What a table would change, or why it changes nothing.
 *
 * @param errors in the order of the rows; with any of them nothing is done
 * @param told what becomes of each row of which anything does, in their order
 * @param enter who moves in, by residents' group
 * @param describe what becomes known of people, by residents' group
 * @param stays what becomes of stays
 */
record ImportPlan(
    int rows,
    int newHouseholds,
    int newResidents,
    int changed,
    int unchanged,
    List<SheetError> errors,
    List<PlannedRow> told,
    Map<UUID, List<NewHome>> enter,
    Map<UUID, List<DescribedPerson>> describe,
    List<ChangedStay> stays)
    implements SheetPlan {}
