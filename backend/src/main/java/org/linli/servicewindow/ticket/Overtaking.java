package org.linli.servicewindow.ticket;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;

/** A ticket was passed over by what the hall's ledger entry of that position tells of another. */
@Entity
@IdClass(Overtaking.Key.class)
class Overtaking {
  /** Which entry passed over whom. */
  record Key(UUID hallId, long seq, UUID ticketId) implements Serializable {}

  @Id UUID hallId;
  @Id long seq;
  @Id UUID ticketId;
}
