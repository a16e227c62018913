package org.linli.member.transfer;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One letter.
 *
 * @param from the sending branch's name, within the tree or outside
 * @param to the receiving branch's name, likewise
 * @param mayReceive the caller is the side that enters its arrival
 * @param maySettle the caller is the sender, who may take it back
 */
public record LetterView(
    UUID id,
    String number,
    UUID memberId,
    String memberName,
    @Nullable UUID fromUnitId,
    String from,
    @Nullable UUID toUnitId,
    String to,
    boolean acrossProvinces,
    LocalDate sentOn,
    LocalDate validUntil,
    LetterState state,
    @Nullable LocalDate settledOn,
    @Nullable String note,
    boolean mayReceive,
    boolean maySettle) {}
