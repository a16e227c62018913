package org.linli.member.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.file.FileService;
import org.linli.shared.file.FileView;
import org.linli.shared.file.Upload;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/**
 * Keeps documents at the entries of members' files. Whoever calls has asked whether the caller may
 * see the file, and has locked it before anything is changed.
 */
@ApplicationScoped
public class DocumentService {
  /** Those taken back among them, so that a file can be shown whole. */
  static final int MOST = 30;

  private final DocumentRepository documents;
  private final FileService files;
  private final CurrentActor actor;
  private final Clock clock;

  DocumentService(
      DocumentRepository documents, FileService files, CurrentActor actor, Clock clock) {
    this.documents = documents;
    this.files = files;
    this.actor = actor;
    this.clock = clock;
  }

  /** By entry, those taken back among them, in the order in which they were attached. */
  @Transactional
  public Map<UUID, List<DocumentView>> of(Collection<UUID> entries) {
    var rows = documents.of(entries);
    var stored =
        files.all(rows.stream().map(row -> row.fileId).toList()).stream()
            .collect(Collectors.toMap(FileView::id, Function.identity()));
    return rows.stream()
        .map(row -> DocumentView.of(row, stored.get(row.fileId)))
        .collect(Collectors.groupingBy(DocumentView::entryId));
  }

  /**
   * Whose file it is in.
   *
   * @throws ProblemException not-found
   */
  @Transactional
  public UUID memberOf(UUID id) {
    return documents.memberOf(id).orElseThrow(DocumentService::notFound);
  }

  /**
   * @param title what it is, in words
   * @param name as sent
   * @throws ProblemException documents-full, and what a document is refused for
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public DocumentView add(UUID memberId, UUID entryId, String title, Upload upload, String name) {
    if (documents.countOf(entryId) >= MOST) {
      throw new ProblemException(DocumentProblem.DOCUMENTS_FULL, MOST);
    }
    var file = files.store(upload, name);
    var document =
        new MemberDocument(memberId, entryId, file.id(), title, actor.get(), clock.instant());
    documents.persistAndFlush(document);
    return DocumentView.of(document, file);
  }

  /**
   * @throws ProblemException not-found, document-taken-back
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public DocumentView takeBack(UUID id, String reason) {
    var document = documents.locked(id).orElseThrow(DocumentService::notFound);
    document.takeBack(reason, actor.get(), clock.instant());
    documents.flush();
    return DocumentView.of(document, files.get(document.fileId));
  }

  /**
   * @throws ProblemException not-found, document-taken-back
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public RestResponse<File> download(UUID id) {
    var document = documents.findByIdOptional(id).orElseThrow(DocumentService::notFound);
    document.refuseIfTakenBack();
    return files.download(document.fileId);
  }

  private static ProblemException notFound() {
    return new ProblemException(CommonProblem.NOT_FOUND);
  }
}
