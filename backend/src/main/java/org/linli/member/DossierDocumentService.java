package org.linli.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.linli.member.document.DocumentService;
import org.linli.member.document.DocumentView;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.audit.Changes;
import org.linli.shared.file.Upload;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/**
 * Documents of files, for whoever keeps the file: attached to an entry, handed out, taken back. A
 * document goes where its file goes, and every look at one is in the view log.
 */
@ApplicationScoped
public class DossierDocumentService {
  private final MemberStepRepository steps;
  private final AnnulmentRepository annulments;
  private final MemberFileService files;
  private final DossierService dossiers;
  private final DocumentService documents;
  private final Audit audit;

  DossierDocumentService(
      MemberStepRepository steps,
      AnnulmentRepository annulments,
      MemberFileService files,
      DossierService dossiers,
      DocumentService documents,
      Audit audit) {
    this.steps = steps;
    this.annulments = annulments;
    this.files = files;
    this.dossiers = dossiers;
    this.documents = documents;
    this.audit = audit;
  }

  /**
   * @param entryId a step that was taken, or an act; one that counts
   * @param title what it is, in words
   * @param name as sent; its ending has to fit the content
   * @throws ProblemException not-found, entry-annulled, documents-full, and what a document is
   *     refused for
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public DocumentView attach(
      UUID entryId, String title, Upload upload, String name, Set<UUID> reach) {
    var entry =
        steps
            .findByIdOptional(entryId)
            .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    var member = files.lock(entry.memberId, reach);
    annulments.requireCounting(entryId);
    var document = documents.add(member.id(), entryId, title, upload, name);
    audit.record(
        "member-document-attached",
        subject(document, member),
        Changes.of("memberId", null, member.id())
            .and("entryId", null, entryId)
            .and("type", null, document.type())
            .masked("document", null, document.title()));
    return document;
  }

  /**
   * @throws ProblemException not-found, document-taken-back
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public DocumentView takeBack(UUID id, TakeBackDocument wish, Set<UUID> reach) {
    var member = files.lock(documents.memberOf(id), reach);
    var document = documents.takeBack(id, wish.reason());
    audit.record(
        "member-document-taken-back",
        subject(document, member),
        Changes.of("memberId", null, member.id())
            .masked("reason", null, document.takenBackReason()));
    return document;
  }

  /**
   * The content, and the look at it written down.
   *
   * @param purpose what it is read for; null for keeping the file
   * @throws ProblemException not-found, document-taken-back
   */
  @Transactional
  public RestResponse<File> download(UUID id, String purpose, Set<UUID> reach) {
    dossiers.look(documents.memberOf(id), purpose, reach);
    return documents.download(id);
  }

  private static AuditSubject subject(DocumentView document, MemberView member) {
    return new AuditSubject("MemberDocument", document.id(), member.unitId());
  }
}
