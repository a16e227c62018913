package org.linli.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Whether this installation starts with demo data. */
@ConfigMapping(prefix = "linli.demo")
public interface DemoConfig {
  @WithDefault("false")
  boolean enabled();

  /** Password of the demo accounts; needed when enabled. */
  Optional<String> password();

  /** How many working days of history Hewan's hall starts with. */
  @WithDefault("10")
  int days();
}
