package org.linli.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That two records were made one.
 *
 * @param filled what the one that stays lacked and took over: sex, birthDate, phone,
 *     identityNumber; unitId if the record is kept elsewhere since
 * @param undoneAt null while they are one
 */
public record MergeView(
    UUID id,
    UUID keptId,
    @Nullable String keptName,
    UUID goneId,
    @Nullable String goneName,
    String reason,
    List<String> filled,
    Instant mergedAt,
    @Nullable Instant undoneAt,
    @Nullable String undoReason) {

  static MergeView of(Merge merge, String keptName, String goneName) {
    return new MergeView(
        merge.id,
        merge.keptId,
        keptName,
        merge.goneId,
        goneName,
        merge.reason,
        merge.filled(),
        merge.mergedAt,
        merge.undoneAt,
        merge.undoReason);
  }
}
