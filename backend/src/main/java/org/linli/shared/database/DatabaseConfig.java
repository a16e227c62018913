package org.linli.shared.database;

import io.smallrye.config.ConfigMapping;

/** How production reaches its MySQL; a value that is missing or empty stops the start. */
@ConfigMapping(prefix = "linli.database")
public interface DatabaseConfig {
  String url();

  String user();

  String password();

  /** Whether one transaction writes at a time; {@link OneWriter} says where and why. */
  boolean oneWriter();
}
