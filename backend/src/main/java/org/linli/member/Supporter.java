package org.linli.member;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.linli.shared.database.Ids;

/** A contact or an introducer, as named by a step. */
@Entity
@Immutable
@Table(name = "member_supporter")
class Supporter {
  @Id UUID id;
  UUID stepId;
  UUID supporterId;

  Supporter() {}

  Supporter(UUID stepId, UUID supporterId) {
    this.id = Ids.next();
    this.stepId = stepId;
    this.supporterId = supporterId;
  }
}
