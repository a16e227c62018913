package org.linli.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.linli.shared.security.Role;

/** The roles that can be granted; their names are the words of {@link Role}. */
@Schema(name = "Role")
public enum StaffRole {
  /** Accounts, roles and units. */
  SYSTEM_ADMINISTRATOR,
  /** Runs a service hall. */
  HALL_MANAGER,
  /** Serves at a window. */
  CLERK,
  /** Reads logs and ledgers. */
  AUDITOR
}
