package org.linli.member.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.file.FileType;
import org.linli.shared.file.FileView;

/**
 * A document at an entry of a member's file.
 *
 * @param title what it is, in words
 * @param name under which it will be saved
 * @param type what its content is
 * @param bytes its size
 * @param takenBackAt null while it counts; afterwards it is not handed out any more
 * @param takenBackReason null likewise
 */
public record DocumentView(
    UUID id,
    UUID memberId,
    UUID entryId,
    String title,
    String name,
    FileType type,
    long bytes,
    Instant addedAt,
    @Nullable Instant takenBackAt,
    @Nullable String takenBackReason) {

  static DocumentView of(MemberDocument document, FileView file) {
    return new DocumentView(
        document.id,
        document.memberId,
        document.stepId,
        document.title,
        file.name(),
        file.type(),
        file.bytes(),
        document.addedAt,
        document.takenBackAt,
        document.takenBackReason);
  }
}
