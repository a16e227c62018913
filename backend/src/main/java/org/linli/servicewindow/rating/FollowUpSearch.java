package org.linli.servicewindow.rating;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What a list of follow-ups may be narrowed to; each is optional. */
public class FollowUpSearch {
  /** Only those in this state. */
  @QueryParam("status")
  FollowUpStatus status;

  /** Only those of this owner. */
  @QueryParam("ownerId")
  UUID ownerId;

  /** Only those whose last day is over. */
  @QueryParam("overdue")
  Boolean overdue;
}
