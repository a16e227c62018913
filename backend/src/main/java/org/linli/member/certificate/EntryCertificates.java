package org.linli.member.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.linli.member.EntryAnnulled;
import org.linli.member.place.PlaceService;
import org.linli.shared.problem.ProblemException;

/**
 * Whoever had left and turns out not to attends where they did before, at a host too; but not once
 * the certificate was returned in between, whatever day that is said to have been: nobody came home
 * by it. Nor is a file annulled that a certificate was issued on.
 */
@ApplicationScoped
class EntryCertificates {
  private final CertificateRepository certificates;
  private final PlaceService places;

  EntryCertificates(CertificateRepository certificates, PlaceService places) {
    this.certificates = certificates;
    this.places = places;
  }

  /**
   * @throws ProblemException certificate-returned, certificate-rests-on-entry
   */
  void refuse(@Observes EntryAnnulled news) {
    var member = news.member().id();
    if (news.openedFile() && certificates.existsFor(member)) {
      throw new ProblemException(CertificateProblem.CERTIFICATE_RESTS_ON_ENTRY);
    }
    if (!news.endedMembership()
        || certificates.isOpen(member)
        || !places.wasAwayUntil(member, news.entryId())) {
      return;
    }
    certificates
        .lastReturned(member)
        .ifPresent(
            certificate -> {
              throw new ProblemException(
                  CertificateProblem.CERTIFICATE_RETURNED, certificate.returnedOn);
            });
  }
}
