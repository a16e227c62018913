package org.linli.servicewindow.hall;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.database.Translated;
import org.linli.shared.http.Versioned;

/** A hall as its manager edits it. */
public record HallDetail(
    UUID id,
    UUID unitId,
    String zone,
    @Nullable String phone,
    Translated<HallText> texts,
    HallRules rules,
    long version)
    implements Versioned {
  static HallDetail of(Hall h) {
    return new HallDetail(
        h.id, h.unitId, h.zone, h.phone, Translated.of(h.texts), h.rules, h.version);
  }
}
