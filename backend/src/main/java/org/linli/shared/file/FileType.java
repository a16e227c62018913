package org.linli.shared.file;

import java.util.List;

/** The kinds of documents that are taken. */
public enum FileType {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  PNG("image/png", "png"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX(FileType.SHEET, "xlsx");

  /** Media type of an xlsx. */
  public static final String SHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final String mediaType;
  private final List<String> endings;

  FileType(String mediaType, String... endings) {
    this.mediaType = mediaType;
    this.endings = List.of(endings);
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether a name that ends like this promises this kind. */
  boolean isMeantBy(String ending) {
    return endings.contains(ending);
  }

  /** The usual end of a name, without the dot. */
  public String ending() {
    return endings.get(0);
  }
}
