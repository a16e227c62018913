package org.linli.member.path;

/** What has to be told with a step. */
public enum Need {
  /** Which paper it stands in: its name or number. */
  DOCUMENT,
  /** Which meeting decided. */
  MEETING,
  /** One or two full members who guide the activist. */
  CONTACTS,
  /** Two full members who vouch. */
  INTRODUCERS,
  /** The party group the new member is placed in. */
  GROUP
}
