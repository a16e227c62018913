package org.linli.shared.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;

/** The two parameters of every list; use with {@code @BeanParam @Valid}. */
public class PageRequest {
  private static final int DEFAULT_LIMIT = 20;

  /** The most that a page has. */
  public static final int MAX_LIMIT = 100;

  /** The longest text that can be a cursor. */
  public static final int MAX_CURSOR = 400;

  /** How one is written. */
  public static final String CURSOR = "[A-Za-z0-9_-]*";

  @QueryParam("cursor")
  @Size(max = MAX_CURSOR)
  String cursor;

  @QueryParam("limit")
  @Min(1)
  @Max(MAX_LIMIT)
  Integer limit;

  /**
   * The same two where a list is asked for by a body, since its reading is written down.
   *
   * @param cursor null on the first page
   * @param limit null unless told
   */
  public static PageRequest of(String cursor, Integer limit) {
    var request = new PageRequest();
    request.cursor = cursor;
    request.limit = limit;
    return request;
  }

  public int limit() {
    return limit == null ? DEFAULT_LIMIT : limit;
  }

  /** Where to go on, its key having so many parts; empty on the first page. */
  public Optional<Cursor> after(int parts) {
    return Optional.ofNullable(cursor).map(text -> Cursor.decode(text, parts));
  }
}
