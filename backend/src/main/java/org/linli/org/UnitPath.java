package org.linli.org;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

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

  /** From the root down. */
  static List<UUID> ids(String path) {
    return Stream.of(path.split("/")).filter(hex -> !hex.isEmpty()).map(UnitPath::id).toList();
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
