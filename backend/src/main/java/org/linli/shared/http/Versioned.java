package org.linli.shared.http;

/** A view that shows exactly one row: its version becomes the ETag. */
public interface Versioned {
  long version();
}
