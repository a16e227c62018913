package org.linli.member.dues;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Questions about receipts that were cancelled. */
@ApplicationScoped
class DuesCancellationRepository implements PanacheRepositoryBase<DuesCancellation, UUID> {

  /** By receipt; a valid one is left out. */
  Map<UUID, DuesCancellation> of(Collection<UUID> receipts) {
    return receipts.isEmpty()
        ? Map.of()
        : find("receiptId in ?1", receipts).stream()
            .collect(Collectors.toMap(row -> row.receiptId, Function.identity()));
  }
}
