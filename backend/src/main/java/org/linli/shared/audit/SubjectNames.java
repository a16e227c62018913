package org.linli.shared.audit;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a room knows of the ids in the log. The log keeps no names, so that none has to be erased
 * there; a page of it asks every room once.
 */
public interface SubjectNames {

  /** Under which words its ids stand: kinds of subjects ({@code Unit}), fields ({@code unitId}). */
  Set<String> words();

  /**
   * Names of those that there are and that a reader may know by name; the others are left out.
   *
   * @param units all units within the reader's reach
   */
  Map<UUID, SubjectName> names(Collection<UUID> ids, Set<UUID> units);
}
