package org.linli.member.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.member.MemberFileService;
import org.linli.member.MemberReachService;
import org.linli.member.NumberService;
import org.linli.member.path.MemberStatus;
import org.linli.member.place.PlaceKind;
import org.linli.member.place.PlaceService;
import org.linli.org.OrgService;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.Changes;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/** The committee issues and renews certificates; the home branch takes them back. */
@ApplicationScoped
public class CertificateService {
  private static final String COUNTER = "CERTIFICATE";
  private final CertificateRepository certificates;
  private final MemberFileService files;
  private final MemberReachService above;
  private final PlaceService places;
  private final NumberService numbers;
  private final OrgService org;
  private final Audit audit;
  private final Clock clock;

  CertificateService(
      CertificateRepository certificates,
      MemberFileService files,
      MemberReachService above,
      PlaceService places,
      NumberService numbers,
      OrgService org,
      Audit audit,
      Clock clock) {
    this.certificates = certificates;
    this.files = files;
    this.above = above;
    this.places = places;
    this.numbers = numbers;
    this.org = org;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Of members of units within reach, the newest first.
   *
   * @param memberId only of this member; null for all
   */
  @Transactional
  public Page<CertificateView> page(UUID memberId, PageRequest request, Set<UUID> reach) {
    var rows = certificates.page(org.subtree(reach), memberId, request);
    var page = Page.cut(rows, request.limit(), certificate -> Cursor.of(certificate.id));
    return new Page<>(views(page.items(), reach), page.nextCursor());
  }

  /**
   * @throws ProblemException certificate-open
   */
  @Transactional
  public void refuseIfOpen(UUID memberId) {
    if (certificates.isOpen(memberId)) {
      throw new ProblemException(CertificateProblem.CERTIFICATE_OPEN);
    }
  }

  /**
   * @throws ProblemException not-found, not-allowed for whoever has the right on the branch alone,
   *     certificate-for-members, certificate-open, certificate-too-short, not-a-branch,
   *     place-too-early
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public CertificateView issue(IssueCertificate wish, Set<UUID> reach) {
    files.refuseFuture(wish.on());
    if ((wish.hostUnitId() == null)
        == (wish.hostOutside() == null || wish.hostOutside().isBlank())) {
      throw ProblemException.field("hostUnitId", "choice");
    }
    if (wish.hostUnitId() != null) {
      // A branch goes before a member, and does not end while somebody is on the way there.
      org.lock(wish.hostUnitId(), Set.of(wish.hostUnitId()));
    }
    var member = files.lock(wish.memberId(), reach);
    above.requireAbove(member.unitId(), reach);
    if (!member.status().isMember() || member.status() == MemberStatus.SUSPENDED) {
      throw new ProblemException(CertificateProblem.CERTIFICATE_FOR_MEMBERS);
    }
    refuseIfOpen(member.id());
    if (wish.hostUnitId() != null) {
      above.requireSister(wish.hostUnitId(), member.unitId());
    }
    var issuer = above.above(member.unitId());
    var certificate = new FloatingCertificate(wish, member.unitId(), issuer, clock.instant());
    certificate.number = "%d-%04d".formatted(wish.on().getYear(), numbers.next(issuer, COUNTER));
    certificates.persistAndFlush(certificate);
    var where = places.of(member.id());
    where.floatTo(wish.hostUnitId(), wish.on());
    places.keep(where);
    audit.record(
        "floating-certificate-issued",
        certificate.subject(),
        Changes.of("number", null, certificate.number)
            .and("memberId", null, certificate.memberId)
            .and("awayUntil", null, certificate.awayUntil)
            .masked("reason", null, certificate.reason));
    return view(certificate, reach);
  }

  /**
   * @throws ProblemException not-found, not-allowed for whoever has the right on the branch alone,
   *     certificate-returned
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public CertificateView renew(UUID id, RenewCertificate wish, Set<UUID> reach) {
    var seen = within(id, reach);
    above.requireAbove(seen.homeUnitId, reach);
    var certificate = lockedWithMember(seen);
    var before = certificate.awayUntil;
    certificate.renew(wish.awayUntil());
    certificates.flush();
    audit.record(
        "floating-certificate-renewed",
        certificate.subject(),
        Changes.of("awayUntil", before, certificate.awayUntil));
    return view(certificate, reach);
  }

  /**
   * @throws ProblemException not-found, certificate-returned, place-too-early
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public CertificateView giveBack(UUID id, ReturnCertificate wish, Set<UUID> reach) {
    files.refuseFuture(wish.on());
    var certificate = lockedWithMember(within(id, reach));
    certificate.giveBack(wish.on());
    certificates.flush();
    var where = places.of(certificate.memberId);
    if (where.open(PlaceKind.BELONGS).isPresent()) {
      where.comeHome(wish.on());
      places.keep(where);
    }
    audit.record(
        "floating-certificate-returned",
        certificate.subject(),
        Changes.of("returnedOn", null, certificate.returnedOn));
    return view(certificate, reach);
  }

  private FloatingCertificate within(UUID id, Set<UUID> reach) {
    return certificates
        .findByIdOptional(id)
        .filter(certificate -> org.isWithin(certificate.homeUnitId, reach))
        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }

  private FloatingCertificate lockedWithMember(FloatingCertificate seen) {
    files.lock(seen.memberId);
    var certificate = certificates.locked(seen.id).orElseThrow();
    certificates.getEntityManager().refresh(certificate);
    return certificate;
  }

  private CertificateView view(FloatingCertificate certificate, Set<UUID> reach) {
    return views(List.of(certificate), reach).get(0);
  }

  private List<CertificateView> views(List<FloatingCertificate> rows, Set<UUID> reach) {
    var members = files.among(rows.stream().map(c -> c.memberId).toList());
    var units =
        org.names(
            rows.stream()
                .flatMap(c -> Stream.of(c.homeUnitId, c.hostUnitId))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    var decides =
        rows.stream()
            .map(c -> c.homeUnitId)
            .distinct()
            .filter(home -> org.isWithin(above.above(home), reach))
            .collect(Collectors.toSet());
    var today = files.today();
    return rows.stream()
        .map(
            c ->
                new CertificateView(
                    c.id,
                    c.number,
                    c.memberId,
                    members.get(c.memberId).name(),
                    c.homeUnitId,
                    units.get(c.homeUnitId),
                    c.hostUnitId,
                    c.hostUnitId == null ? c.hostOutside : units.get(c.hostUnitId),
                    c.reason,
                    c.issuedOn,
                    c.awayUntil,
                    c.renewals,
                    c.returnedOn,
                    c.returnedOn == null && today.isAfter(c.awayUntil),
                    c.returnedOn == null && decides.contains(c.homeUnitId)))
        .toList();
  }
}
