package org.linli.shared.actor;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who acts. Lower rooms need not know accounts: they record {@code kind} and {@code id} and ask for
 * roles.
 *
 * @param kind what sort of caller it is
 * @param id the account's, device's … id; null for nobody and for the system
 * @param name how colleagues call the person; null where there is none. Never goes into logs
 * @param secret hash of the bearer token, for the holder of a ticket; else null
 * @param grants roles and the unit each was granted on; read from the database for this very
 *     request
 */
public record Actor(ActorKind kind, UUID id, String name, byte[] secret, List<Grant> grants) {
  /** One role on one unit, reaching that unit's subtree. */
  public record Grant(String role, UUID unitId) {}

  public static final Actor NOBODY = new Actor(ActorKind.NOBODY, null, null, null, List.of());
  public static final Actor SYSTEM = new Actor(ActorKind.SYSTEM, null, null, null, List.of());

  public static Actor account(UUID id, String name, List<Grant> grants) {
    return new Actor(ActorKind.ACCOUNT, id, name, null, List.copyOf(grants));
  }

  public static Actor holder(byte[] tokenHash) {
    return new Actor(ActorKind.HOLDER, null, null, tokenHash, List.of());
  }

  public static Actor device(UUID id, String name) {
    return new Actor(ActorKind.DEVICE, id, name, null, List.of());
  }

  /** The units on which one of these roles was granted (the roots of what the actor reaches). */
  public Set<UUID> unitsAs(Collection<String> roles) {
    return grants.stream()
        .filter(g -> roles.contains(g.role()))
        .map(Grant::unitId)
        .collect(Collectors.toUnmodifiableSet());
  }

  public Set<String> roles() {
    return grants.stream().map(Grant::role).collect(Collectors.toUnmodifiableSet());
  }
}
