package org.linli.servicewindow.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.linli.shared.audit.Changes;
import org.linli.shared.database.Translated;

/** What became different between two wordings, field by field, for people to read. */
final class Guides {
  private Guides() {}

  /**
   * @param before null for the first wording
   */
  static List<GuideChange> between(Translated<Guide> before, Translated<Guide> after) {
    var changes = new ArrayList<GuideChange>();
    compare(changes, GuideLanguage.ZH, before == null ? null : before.zh(), after.zh());
    compare(changes, GuideLanguage.EN, before == null ? null : before.en(), after.en());
    return changes;
  }

  /** The same for the audit log. */
  static Changes audited(Translated<Guide> before, Translated<Guide> after) {
    return into(Changes.none(), before, after);
  }

  static Changes into(Changes changes, Translated<Guide> before, Translated<Guide> after) {
    between(before, after).forEach(c -> changes.and(c.path(), c.before(), c.after()));
    return changes;
  }

  private static void compare(
      List<GuideChange> changes, GuideLanguage language, Guide before, Guide after) {
    for (var field : GuideField.values()) {
      var old = before == null ? null : field.of(before);
      var now = after == null ? null : field.of(after);
      if (!Objects.equals(old, now) && !(isBlank(old) && isBlank(now))) {
        changes.add(new GuideChange(language, field, old, now));
      }
    }
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
