package org.linli.shared.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;

/** The two parameters of every list; use with {@code @BeanParam @Valid}. */
public class PageRequest {
  private static final int DEFAULT_LIMIT = 20;
  private static final int MAX_LIMIT = 100;

  @QueryParam("cursor")
  @Size(max = 400)
  String cursor;

  @QueryParam("limit")
  @Min(1)
  @Max(MAX_LIMIT)
  Integer limit;

  public int limit() {
    return limit == null ? DEFAULT_LIMIT : limit;
  }

  /** Where to go on, its key having so many parts; empty on the first page. */
  public Optional<Cursor> after(int parts) {
    return Optional.ofNullable(cursor).map(text -> Cursor.decode(text, parts));
  }
}
