package org.linli.servicewindow.service;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.linli.shared.database.Ids;
import org.linli.shared.database.Translated;

/** A matter residents come for, with its guide. Offered at one or more windows ({@link Offer}). */
@Entity
class Service {
  @Id UUID id;
  UUID hallId;
  String prefix;
  boolean discreet;
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
    wish.guides().into(guides);
  }

  Guide guide(String language) {
    return Translated.pick(guides, language);
  }
}
