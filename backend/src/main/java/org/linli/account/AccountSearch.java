package org.linli.account;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What a list of accounts may be narrowed to; each is optional. */
public class AccountSearch {
  /** Only accounts with this text in username or name. */
  @QueryParam("q")
  @Size(max = 100)
  String q;

  /** Only accounts in this status. */
  @QueryParam("status")
  AccountStatus status;

  /** Only accounts that are locked after wrong passwords, or only those that are not. */
  @QueryParam("locked")
  Boolean locked;

  /** Only accounts that hold this role somewhere. */
  @QueryParam("role")
  StaffRole role;

  /** Only accounts that belong to this unit or below it. */
  @QueryParam("unitId")
  UUID unitId;
}
