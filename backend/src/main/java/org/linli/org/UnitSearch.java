package org.linli.org;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What a list of units may be narrowed to; each is optional. */
public class UnitSearch {
  /** Only units of this type. */
  @QueryParam("type")
  UnitType type;

  /** Only units directly under this one. */
  @QueryParam("parentId")
  UUID parentId;

  /** Only units with this text in their name. */
  @QueryParam("q")
  @Size(max = 100)
  String q;
}
