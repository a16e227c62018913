package org.linli.servicewindow.device;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Questions about devices. */
@ApplicationScoped
class DeviceRepository implements PanacheRepositoryBase<Device, UUID> {
  private static final UUID FIRST = new UUID(0, 0);

  /** In the order they were made; {@code kind} null means any. */
  List<Device> page(UUID hallId, DeviceKind kind, UUID after, int limit) {
    var from = after == null ? FIRST : after;
    var found =
        kind == null
            ? find("hallId = ?1 and id > ?2 order by id", hallId, from)
            : find("hallId = ?1 and id > ?2 and kind = ?3 order by id", hallId, from, kind);
    return found.range(0, limit - 1).list();
  }

  /** Whose credential this is. */
  Optional<DeviceRef> paired(byte[] credentialHash) {
    return find("credentialHash", credentialHash).firstResultOptional().map(DeviceRef::of);
  }

  Optional<Device> invited(byte[] codeHash, Instant now) {
    return find("pairingHash = ?1 and pairingUntil > ?2", codeHash, now).firstResultOptional();
  }

  void settled(UUID id, Instant now) {
    update("settledAt = ?1 where id = ?2", now, id);
  }

  void seen(UUID id, Instant now, Instant unlessSince) {
    update("seenAt = ?1 where id = ?2 and (seenAt is null or seenAt < ?3)", now, id, unlessSince);
  }
}
