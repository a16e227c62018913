package org.linli.org;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The materialised path: ids in hex between slashes, root first. Whole ids, so that reach can be
 * told from the path alone.
 */
final class UnitPath {
  static final String TOP = "/";
  private static final int HEX_DIGITS = 32;
  private static final int RADIX = 16;

  private UnitPath() {}

  static String below(String parentPath, UUID id) {
    return parentPath + segment(id);
  }

  static boolean passes(String path, Collection<UUID> units) {
    return units.stream().anyMatch(unit -> path.contains("/" + segment(unit)));
  }

  static UUID first(String path) {
    return id(path.substring(1, 1 + HEX_DIGITS));
  }

  /** Every unit the path passes. */
  static Set<UUID> all(String path) {
    return Arrays.stream(path.substring(1).split("/"))
        .map(UnitPath::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static UUID id(String hex) {
    return new UUID(
        Long.parseUnsignedLong(hex, 0, HEX_DIGITS / 2, RADIX),
        Long.parseUnsignedLong(hex, HEX_DIGITS / 2, HEX_DIGITS, RADIX));
  }

  private static String segment(UUID id) {
    return id.toString().replace("-", "") + "/";
  }
}
