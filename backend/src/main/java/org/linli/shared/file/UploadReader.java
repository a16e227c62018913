package org.linli.shared.file;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/**
 * Writes a body to disk as it comes. It is asked only when the caller is known and has the role,
 * and before any transaction has begun.
 */
@Provider
@Consumes(Upload.MEDIA_TYPE)
public class UploadReader implements MessageBodyReader<Upload> {
  private final FileFolder folder;
  private final Instance<RoutingContext> requests;

  UploadReader(FileFolder folder, Instance<RoutingContext> requests) {
    this.folder = folder;
    this.requests = requests;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type == Upload.class;
  }

  @Override
  public Upload readFrom(
      Class<Upload> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream in)
      throws IOException {
    var told = headers.getFirst(HttpHeaders.CONTENT_LENGTH);
    if (told != null) {
      folder.refuseLarge(Long.parseLong(told));
    }
    var upload = received(in);
    requests.get().addEndHandler(over -> folder.discard(upload.received()));
    if (upload.bytes() == 0) {
      throw ProblemException.field("body", "required");
    }
    return upload;
  }

  private Upload received(InputStream in) {
    try {
      return folder.receive(in);
    } catch (IOException e) {
      // The caller hung up, or was too slow.
      throw new ProblemException(CommonProblem.MALFORMED_REQUEST);
    }
  }
}
