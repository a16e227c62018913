package org.linli.shared.sheet.intake;

import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.linli.shared.audit.Changes;

/**
 * What a room knows of its kind of table; the {@link ImportDesk} does the rest.
 *
 * @param <I> the row of one that was handed in
 * @param <P> what one would change
 * @param <V> how one is shown
 */
public interface Intake<I extends SheetImport<P, V>, P extends SheetPlan, V> {
  Kind<I> kind();

  /**
   * A kind of table.
   *
   * @param begin makes the row of one that was just handed in
   * @param subject what the table is of, as the audit log says it: {@code residents}
   * @param progressTable name of the database's table that tells how far imports are
   */
  record Kind<I>(
      Class<I> type, Function<SheetImport.Handed, I> begin, String subject, String progressTable) {}

  /** The unit is among those on which the caller may do this. */
  boolean isWithin(UUID unitId, Set<UUID> reach);

  /**
   * Holds a table against what is known.
   *
   * @param locking keeps what it touches as it is until the transaction ends
   * @throws org.linli.shared.problem.ProblemException what a whole table is refused for
   */
  P plan(Path table, UUID unitId, Set<UUID> reach, boolean locking);

  /**
   * Does what was planned under locks; may clear the persistence context.
   *
   * @param done is told how many rows were gone through
   * @return what is told of it in the audit log
   */
  Changes carryOut(I made, P plan, Set<UUID> reach, IntConsumer done);

  /** A table was handed in: what is told of its rows beside the figures is kept. */
  default void keep(UUID importId, P plan) {}

  /** It is over, and what was kept goes like its file. */
  default void forget(UUID importId) {}
}
