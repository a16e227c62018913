package org.linli.servicewindow.rating;

import static org.linli.servicewindow.rating.FollowUpStatus.CALLED_BACK;
import static org.linli.servicewindow.rating.FollowUpStatus.CLOSED;
import static org.linli.servicewindow.rating.FollowUpStatus.OPEN;

import java.util.Set;

/**
 * The table of states: what can be done to a follow-up, and from where. Nothing else can happen.
 */
enum FollowUpVerb {
  /** Another owner. */
  ASSIGN(OPEN, CALLED_BACK),
  /** Something worth keeping. */
  NOTE(OPEN, CALLED_BACK),
  /** Spoke with the resident, or learnt that they do not wish to be called. */
  REACH(OPEN, CALLED_BACK),
  /** Called in vain; nothing changes but that it was tried. */
  MISS(OPEN, CALLED_BACK),
  CLOSE(OPEN, CALLED_BACK);

  final Set<FollowUpStatus> from;

  FollowUpVerb(FollowUpStatus... from) {
    this.from = Set.of(from);
  }

  /** Where it leads from there. */
  FollowUpStatus to(FollowUpStatus status) {
    return switch (this) {
      case ASSIGN, NOTE, MISS -> status;
      case REACH -> CALLED_BACK;
      case CLOSE -> CLOSED;
    };
  }
}
