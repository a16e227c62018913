package org.linli.servicewindow.service;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A window offers a service. */
@Entity
@Table(name = "window_service")
class Offer {
  /** Which window, which service. */
  record Key(UUID windowId, UUID serviceId) {}

  @EmbeddedId Key key;

  Offer() {}

  Offer(UUID windowId, UUID serviceId) {
    key = new Key(windowId, serviceId);
  }
}
