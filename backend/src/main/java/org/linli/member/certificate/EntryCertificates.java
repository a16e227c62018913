package org.linli.member.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.linli.member.EntryAnnulled;
import org.linli.shared.problem.ProblemException;

/**
 * Whoever had left and turns out not to attends where they did before, at a host too; but not once
 * the certificate was returned.
 */
@ApplicationScoped
class EntryCertificates {
  private final CertificateRepository certificates;

  EntryCertificates(CertificateRepository certificates) {
    this.certificates = certificates;
  }

  /**
   * @throws ProblemException certificate-returned
   */
  void refuse(@Observes EntryAnnulled news) {
    if (news.endedMembership()) {
      certificates
          .returnedFrom(news.on(), news.member().id())
          .ifPresent(
              certificate -> {
                throw new ProblemException(
                    CertificateProblem.CERTIFICATE_RETURNED, certificate.returnedOn);
              });
    }
  }
}
