package org.linli.servicewindow.service;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.linli.shared.database.Ids;
import org.linli.shared.database.Translated;
import org.linli.shared.problem.ProblemException;

/**
 * A matter residents come for, with the guide they read. Offered at one or more windows ({@link
 * Offer}) until it is withdrawn; how its guide came about is in {@link GuideVersion}.
 */
@Entity
class Service {
  @Id UUID id;
  UUID hallId;
  String prefix;
  boolean discreet;

  /** Since when no more numbers are taken for it; null while it is offered. */
  Instant withdrawnAt;

  @Version long version;

  @ElementCollection(fetch = FetchType.EAGER) // every look at it wants its words
  @CollectionTable(name = "service_guide", joinColumns = @JoinColumn(name = "service_id"))
  @MapKeyColumn(name = "language")
  Map<String, Guide> guides = new HashMap<>();

  Service() {}

  Service(UUID hallId, DescribeService wish) {
    id = Ids.next();
    this.hallId = hallId;
    describe(wish);
  }

  final void describe(DescribeService wish) {
    prefix = wish.prefix();
    discreet = wish.discreet();
    tell(wish.guides());
  }

  /** What residents read from now on. */
  final void tell(Translated<Guide> words) {
    words.into(guides);
  }

  boolean isOffered() {
    return withdrawnAt == null;
  }

  void withdraw(Instant now) {
    if (!isOffered()) {
      throw new ProblemException(ServiceProblem.SERVICE_WITHDRAWN);
    }
    withdrawnAt = now;
  }

  void offerAgain() {
    if (isOffered()) {
      throw new ProblemException(ServiceProblem.SERVICE_OFFERED);
    }
    withdrawnAt = null;
  }

  Guide guide(String language) {
    return Translated.pick(guides, language);
  }
}
