package org.linli.shared.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/**
 * Keeps documents for the rooms. A room offers an upload by a {@code @Write} method that
 * {@code @Consumes(Upload.MEDIA_TYPE)} and takes an {@link Upload} and the name as a query
 * parameter, asks whether the caller may, stores, and keeps the id in a row of its own with a
 * foreign key to {@code stored_file}; for a download it finds that row, asks whether the caller
 * may, and answers with {@link #download}.
 */
@ApplicationScoped
public class FileService {
  private static final Set<FileType> ALL = EnumSet.allOf(FileType.class);

  private final FileFolder folder;
  private final EntityManager database;
  private final CurrentActor actor;
  private final Clock clock;

  FileService(FileFolder folder, EntityManager database, CurrentActor actor, Clock clock) {
    this.folder = folder;
    this.database = database;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * Takes in a content that does not come by a request.
   *
   * @throws ProblemException file-too-large
   */
  public Upload receive(InputStream in) {
    try {
      return folder.receive(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Keeps a document of any kind that is taken; see {@link #store(Upload, String, FileType...)}.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public FileView store(Upload upload, String name) {
    return store(upload, name, ALL);
  }

  /**
   * Keeps a document. The content is on disk before the row is written, so that a row never lacks
   * its content; a content without a row is swept away after a day.
   *
   * @param name as sent; what should not be in a name is left out
   * @param taken kinds that are taken
   * @throws ProblemException file-type-refused, file-locked, file-with-macros,
   *     file-packed-too-tightly
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public FileView store(Upload upload, String name, FileType... taken) {
    return store(upload, name, EnumSet.copyOf(Arrays.asList(taken)));
  }

  private FileView store(Upload upload, String sent, Set<FileType> taken) {
    var received = Files.exists(upload.received()) ? upload.received() : folder.of(upload.sha256());
    var type =
        FileContent.typeOf(received).filter(taken::contains).orElseThrow(() -> refusal(taken));
    var name = FileName.clean(sent);
    if (FileName.ending(name).isEmpty()) {
      name = FileName.clean(name + "." + type.ending());
    } else if (!type.isMeantBy(FileName.ending(name))) {
      throw refusal(taken);
    }
    folder.keep(upload);
    var file = new StoredFile(upload, name, type, clock.instant(), actor.get());
    database.persist(file);
    return FileView.of(file);
  }

  private static ProblemException refusal(Set<FileType> taken) {
    var names = taken.stream().map(FileType::name).collect(Collectors.joining(", "));
    return new ProblemException(FileProblem.FILE_TYPE_REFUSED, names);
  }

  /**
   * @throws ProblemException not-found
   */
  public FileView get(UUID id) {
    return FileView.of(find(id));
  }

  /** Those that there are, in the order in which they were handed in. */
  public List<FileView> all(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : database
            .createQuery("from StoredFile where id in :ids order by id", StoredFile.class)
            .setParameter("ids", ids)
            .getResultStream()
            .map(FileView::of)
            .toList();
  }

  /** The content, for a room that reads it itself. */
  public Path content(UUID id) {
    return folder.of(find(id).hash());
  }

  /**
   * The content for somebody whose access was checked: always to be saved, never shown as a page of
   * ours, kept by nobody in between.
   */
  public RestResponse<File> download(UUID id) {
    var file = find(id);
    return RestResponse.ResponseBuilder.ok(folder.of(file.hash()).toFile(), Upload.MEDIA_TYPE)
        .header("Content-Disposition", FileName.asAttachment(file.name))
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  /** Lets go of a document; its content goes a day later, unless it was handed in again. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void forget(UUID id) {
    database.remove(find(id));
  }

  private StoredFile find(UUID id) {
    var file = database.find(StoredFile.class, id);
    if (file == null) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    return file;
  }
}
