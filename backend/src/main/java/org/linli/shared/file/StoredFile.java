package org.linli.shared.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.linli.shared.actor.Actor;
import org.linli.shared.actor.ActorKind;
import org.linli.shared.database.Ids;

/** One document that was handed in; the same content may have been handed in before. */
@Entity
class StoredFile {
  @Id UUID id;
  byte[] sha256;

  @Column(length = FileName.LONGEST)
  String name;

  @Enumerated(EnumType.STRING)
  FileType type;

  long bytes;
  Instant storedAt;

  @Enumerated(EnumType.STRING)
  ActorKind actorKind;

  UUID actorId;

  StoredFile() {}

  StoredFile(Upload upload, String name, FileType type, Instant now, Actor actor) {
    this.id = Ids.next();
    this.sha256 = HexFormat.of().parseHex(upload.sha256());
    this.name = name;
    this.type = type;
    this.bytes = upload.bytes();
    this.storedAt = now;
    this.actorKind = actor.kind();
    this.actorId = actor.id();
  }

  String hash() {
    return HexFormat.of().formatHex(sha256);
  }
}
