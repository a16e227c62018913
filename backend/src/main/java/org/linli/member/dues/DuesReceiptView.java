package org.linli.member.dues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.member.dues.DuesView.DuesMonthView;

/**
 * One receipt.
 *
 * @param unitId the branch that took the money
 * @param months which it covers, the oldest first
 * @param amountFen all that was handed over
 * @param receivedBy who took it; null where no account did
 * @param cancelledOn null while it is valid, as the reason
 */
public record DuesReceiptView(
    UUID id,
    String number,
    UUID memberId,
    String memberName,
    UUID unitId,
    String unitName,
    List<DuesMonthView> months,
    long amountFen,
    LocalDate receivedOn,
    @Nullable String receivedBy,
    @Nullable LocalDate cancelledOn,
    @Nullable String cancelReason,
    Instant createdAt) {}
