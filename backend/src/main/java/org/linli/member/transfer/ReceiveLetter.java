package org.linli.member.transfer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The letter has arrived: entered by the branch that receives, or, for one out of the tree, by the
 * sender once the reply has come.
 *
 * @param on from this day on the member belongs there
 */
public record ReceiveLetter(@NotNull LocalDate on) {}
