package org.linli.person;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** How people's most private data is kept. */
@ConfigMapping(prefix = "linli.person")
interface PersonConfig {
  /**
   * 32 random bytes as 64 hexadecimal digits, under which identity numbers are sealed. Without it
   * none can be entered; production does not start then. Whoever loses it loses the numbers.
   */
  Optional<String> identityKey();
}
