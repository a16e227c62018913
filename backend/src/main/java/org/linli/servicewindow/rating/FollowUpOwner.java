package org.linli.servicewindow.rating;

import java.util.UUID;
import org.linli.shared.actor.Colleagues.Colleague;

/** Somebody who owns a follow-up, or may. */
public record FollowUpOwner(UUID accountId, String name) {
  static FollowUpOwner of(Colleague colleague) {
    return new FollowUpOwner(colleague.id(), colleague.name());
  }
}
