package org.linli.shared.sheet;

import org.jboss.resteasy.reactive.RestResponse;
import org.linli.shared.file.FileType;

/** A table as the answer to a request: to be saved, and kept by nobody between. */
public final class SheetAnswer {
  private SheetAnswer() {}

  /**
   * @param name as it will be saved
   */
  public static RestResponse<byte[]> of(byte[] table, String name) {
    return RestResponse.ResponseBuilder.ok(table, FileType.SHEET)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("Cache-Control", "private, no-store")
        .build();
  }
}
