package org.linli.shared.audit;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.shared.json.Texts;

/** Puts names to what entries are about and to the ids in their changes, a whole page at a time. */
@ApplicationScoped
public class AuditNames {
  private final List<SubjectNames> rooms;

  AuditNames(@All List<SubjectNames> rooms) {
    this.rooms = rooms;
  }

  /**
   * @param units all units within the reader's reach
   */
  @Transactional
  public List<AuditEntryView> named(List<AuditEntryView> entries, Set<UUID> units) {
    var names = new HashMap<UUID, SubjectName>();
    for (var room : rooms) {
      var ids = entries.stream().flatMap(e -> ids(e, room.words())).collect(Collectors.toSet());
      if (!ids.isEmpty()) {
        names.putAll(room.names(ids, units));
      }
    }
    var words = rooms.stream().flatMap(room -> room.words().stream()).collect(Collectors.toSet());
    return entries.stream().map(e -> e.calling(among(names, ids(e, words)))).toList();
  }

  private static Map<String, SubjectName> among(Map<UUID, SubjectName> names, Stream<UUID> ids) {
    return ids.filter(names::containsKey)
        .distinct()
        .collect(Collectors.toMap(UUID::toString, names::get));
  }

  private static Stream<UUID> ids(AuditEntryView entry, Set<String> words) {
    var changed =
        entry.changes().entrySet().stream()
            .filter(field -> words.contains(field.getKey()))
            .flatMap(field -> field.getValue().stream())
            .filter(Objects::nonNull)
            .map(AuditNames::id)
            .flatMap(Optional::stream);
    return words.contains(entry.subjectType())
        ? Stream.concat(Stream.of(entry.subjectId()), changed)
        : changed;
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(Texts.uuid(text));
    } catch (IllegalArgumentException e) {
      // A mask, or what was cut short.
      return Optional.empty();
    }
  }
}
