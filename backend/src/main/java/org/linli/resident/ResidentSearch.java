package org.linli.resident;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What a list of residents may be narrowed to; each is optional. */
public class ResidentSearch {
  /** Only of this unit and those below it. */
  @QueryParam("unitId")
  UUID unitId;

  /** Only of this household. */
  @QueryParam("householdId")
  UUID householdId;

  /** Name, its pinyin or first letters, the phone's last digits, or a part of the address. */
  @QueryParam("q")
  @Size(max = 60)
  String q;

  @QueryParam("away")
  Boolean away;

  @QueryParam("floating")
  Boolean floating;

  @QueryParam("ages")
  AgeBand ages;

  /** Those who left, instead of those who live there. */
  @QueryParam("movedOut")
  Boolean movedOut;
}
