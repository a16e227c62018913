package org.linli.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.linli.shared.security.Role;

/** The roles that can be granted; their names are the words of {@link Role}. */
@Schema(name = "Role")
public enum StaffRole {
  /** Accounts, units and posts. */
  SYSTEM_ADMINISTRATOR,
  /** Roles, locks and sessions. */
  SECURITY_ADMINISTRATOR,
  /** Runs a service hall. */
  HALL_MANAGER,
  /** Serves at a window. */
  CLERK,
  /** Reads logs and ledgers. */
  AUDITOR,
  /** Keeps households and residents. */
  REGISTRAR,
  /** Sees whole numbers for a stated purpose. */
  IDENTITY_READER,
  /** Reads and writes care notes. */
  CARE_WORKER,
  /** Keeps members' files. */
  PARTY_OFFICER
}
