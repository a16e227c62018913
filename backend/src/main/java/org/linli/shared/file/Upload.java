package org.linli.shared.file;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Path;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document that was received and belongs to nobody yet: the parameter of a method that
 * {@code @Consumes("application/octet-stream")}. Its hash is what an Idempotency-Key is held
 * against.
 *
 * @param sha256 in hex
 * @param received where it waits; gone when the request is over
 */
@Schema(type = SchemaType.STRING, format = "binary")
public record Upload(String sha256, long bytes, @JsonIgnore Path received) {
  /** The one content type of a body that is a file; what it really is, its content tells. */
  public static final String MEDIA_TYPE = "application/octet-stream";
}
