package org.linli.shared.file;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where documents are kept, and how large one may be. */
@ConfigMapping(prefix = "linli.files")
public interface FileConfig {
  /** A folder that all nodes share, and that no web server shows. */
  Path path();

  /** The largest document; {@code quarkus.http.limits.max-body-size} must be above it. */
  @WithDefault("20M")
  MemorySize largest();
}
