package org.linli.shared.actor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who works where, for rooms that know no accounts: they ask here whom they may make responsible
 * for something. The room of accounts answers.
 */
public interface Colleagues {
  /**
   * Somebody who can sign in.
   *
   * @param name as colleagues call the person
   */
  record Colleague(UUID id, String name) {}

  /**
   * Everybody with this role on the unit or above it: the nearest unit first, there whoever has had
   * the role longest.
   */
  List<Colleague> withRole(String role, UUID unitId);

  /** How colleagues call these, also who has left; an id that is nobody's is left out. */
  Map<UUID, String> names(Collection<UUID> ids);
}
