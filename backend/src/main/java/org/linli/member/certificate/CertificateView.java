package org.linli.member.certificate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One certificate.
 *
 * @param host where the member attends, within the tree or outside
 * @param returnedOn null while it is out
 * @param overdue it is out although the time away is over
 * @param mayRenew it is out, and the caller has the right of the level above
 */
public record CertificateView(
    UUID id,
    String number,
    UUID memberId,
    String memberName,
    UUID homeUnitId,
    String homeUnitName,
    @Nullable UUID hostUnitId,
    String host,
    String reason,
    LocalDate issuedOn,
    LocalDate awayUntil,
    int renewals,
    @Nullable LocalDate returnedOn,
    boolean overdue,
    boolean mayRenew) {}
