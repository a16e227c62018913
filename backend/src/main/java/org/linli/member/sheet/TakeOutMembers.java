package org.linli.member.sheet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.linli.member.path.MemberStatus;

/** Which members are taken out as a table, how much of them, and what for. */
public class TakeOutMembers {
  /** As in the list of members, like the one below. */
  @QueryParam("status")
  MemberStatus status;

  @QueryParam("q")
  @Size(max = 60)
  String q;

  /** Numbers whole instead of masked. */
  @QueryParam("whole")
  Boolean whole;

  /** Goes into the view log. */
  @QueryParam("purpose")
  @NotBlank
  @Size(max = 200)
  String purpose;
}
