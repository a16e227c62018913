package org.linli.resident.sheet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.sheet.intake.ImportErrorView;
import org.linli.shared.sheet.intake.ImportStatus;

/**
 * A table of residents that was handed in.
 *
 * @param unitId the unit below which its groups are
 * @param rows how many there are below the headings
 * @param done how many were entered so far, while it is being applied
 * @param newHouseholds how many it adds
 * @param newResidents how many people move in
 * @param changed residents of whom it says something else
 * @param unchanged residents of whom it says nothing new
 * @param errorCount how many errors there are in all
 * @param errors the first 200 of them
 * @param endedAt when it was applied or discarded
 */
public record ImportView(
    UUID id,
    UUID unitId,
    String fileName,
    ImportStatus status,
    int rows,
    int done,
    int newHouseholds,
    int newResidents,
    int changed,
    int unchanged,
    int errorCount,
    List<ImportErrorView> errors,
    Instant createdAt,
    @Nullable Instant endedAt) {}
