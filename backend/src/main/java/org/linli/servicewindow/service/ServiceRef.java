package org.linli.servicewindow.service;

import java.util.UUID;

/**
 * What other parts of the room need of a service; the name is in the language that was asked for.
 */
public record ServiceRef(
    UUID id,
    UUID hallId,
    String prefix,
    boolean discreet,
    String name,
    boolean offered,
    long version) {
  static ServiceRef of(Service s, String language) {
    return new ServiceRef(
        s.id, s.hallId, s.prefix, s.discreet, s.guide(language).name(), s.isOffered(), s.version);
  }
}
