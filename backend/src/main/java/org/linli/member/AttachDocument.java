package org.linli.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

/** What is said of a document beside its content, which is the body. */
public class AttachDocument {
  /** As the browser calls it; its ending has to fit the content. */
  @QueryParam("name")
  @NotBlank
  @Size(max = 255)
  String name;

  /** What it is, in words. */
  @QueryParam("title")
  @NotBlank
  @Size(max = 100)
  String title;
}
