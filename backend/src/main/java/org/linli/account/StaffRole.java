package org.linli.account;

import java.util.EnumSet;
import java.util.Set;
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
  PARTY_OFFICER;

  /** Nobody holds two of these three: who makes accounts, who gives roles, who looks on. */
  static final Set<StaffRole> OFFICES =
      EnumSet.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDITOR);

  /** Without one of each at the top of a tree its people would be locked out. */
  static final Set<StaffRole> KEYS = EnumSet.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR);

  boolean isOffice() {
    return OFFICES.contains(this);
  }

  /** Who of the three may let its holder in anew; the link lets whoever has it act as them. */
  StaffRole voucher() {
    return this == SYSTEM_ADMINISTRATOR ? SYSTEM_ADMINISTRATOR : SECURITY_ADMINISTRATOR;
  }
}
