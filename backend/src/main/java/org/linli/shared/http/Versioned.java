package org.linli.shared.http;

/** A view of a row: its version becomes the ETag, which a writer sends back as If-Match. */
public interface Versioned {
  long version();

  /**
   * Whether nothing but this row is in the view. Where names of other rows are, the version does
   * not change with them, and a reader is never told 304.
   */
  default boolean exactlyOneRow() {
    return true;
  }
}
