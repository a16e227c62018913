package org.linli.shared.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How many streams one node keeps open. Generous: many phones stand behind one address. */
@ConfigMapping(prefix = "linli.live")
public interface LiveConfig {
  /** From one address, or one /64 of IPv6. */
  @WithDefault("1000")
  @Min(1)
  int streamsPerAddress();

  /** In all. */
  @WithDefault("5000")
  @Min(1)
  int streams();
}
