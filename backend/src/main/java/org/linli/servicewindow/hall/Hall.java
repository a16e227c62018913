package org.linli.servicewindow.hall;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.linli.shared.audit.Changes;
import org.linli.shared.database.Ids;
import org.linli.shared.database.Translated;
import org.linli.shared.time.BusinessDate;

/** A service centre. Its windows and services are entities of their own. */
@Entity
class Hall {
  @Id UUID id;
  UUID unitId;
  String zone;
  String phone;
  @Embedded HallRules rules;
  Instant createdAt;
  @Version long version;

  @ElementCollection(fetch = FetchType.EAGER) // every look at it wants its words
  @CollectionTable(name = "hall_text", joinColumns = @JoinColumn(name = "hall_id"))
  @MapKeyColumn(name = "language")
  Map<String, HallText> texts = new HashMap<>();

  Hall() {}

  Hall(CreateHall wish, Instant now) {
    id = Ids.next();
    unitId = wish.unitId();
    zone = wish.zone();
    rules = HallRules.DEFAULT;
    createdAt = now;
    describe(wish.phone(), wish.texts());
  }

  final void describe(String newPhone, Translated<HallText> newTexts) {
    phone = newPhone;
    newTexts.into(texts);
  }

  /** New rules for its queue; says what differs. */
  Changes rule(HallRules next) {
    var before = rules;
    rules = next;
    return Changes.of("recallLimit", before.recallLimit(), next.recallLimit())
        .and("requeuePlaces", before.requeuePlaces(), next.requeuePlaces())
        .and("requeueMinutes", before.requeueMinutes(), next.requeueMinutes())
        .and("requeueLimit", before.requeueLimit(), next.requeueLimit())
        .and("clerksCallOutOfOrder", before.clerksCallOutOfOrder(), next.clerksCallOutOfOrder())
        .and("closesDayItself", before.closesDayItself(), next.closesDayItself())
        .and("overtakingLimit", before.overtakingLimit(), next.overtakingLimit())
        .and("letGoFirstPlaces", before.letGoFirstPlaces(), next.letGoFirstPlaces())
        .and("letGoFirstLimit", before.letGoFirstLimit(), next.letGoFirstLimit())
        .and("ticketsPerPhone", before.ticketsPerPhone(), next.ticketsPerPhone());
  }

  /** The words in a language, Chinese where there is no translation. */
  HallText text(String language) {
    return Translated.pick(texts, language);
  }

  LocalDate today(Instant now) {
    return BusinessDate.at(now, ZoneId.of(zone));
  }
}
