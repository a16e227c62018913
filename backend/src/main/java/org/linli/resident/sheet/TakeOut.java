package org.linli.resident.sheet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.linli.resident.AgeBand;
import org.linli.resident.ResidentFilter;

/** Which residents are taken out as a table, how much of them, and what for. */
public class TakeOut {
  /** Goes into the view log. */
  @QueryParam("purpose")
  @NotBlank
  @Size(max = 200)
  String purpose;

  /** Numbers whole instead of masked. */
  @QueryParam("whole")
  Boolean whole;

  /** As in the list of residents, like the three below. */
  @QueryParam("q")
  @Size(max = 60)
  String q;

  @QueryParam("away")
  Boolean away;

  @QueryParam("floating")
  Boolean floating;

  @QueryParam("ages")
  AgeBand ages;

  ResidentFilter filter() {
    return new ResidentFilter(q, away, floating, ages);
  }
}
