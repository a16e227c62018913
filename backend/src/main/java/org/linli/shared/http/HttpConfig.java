package org.linli.shared.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Where this installation is reached. */
@ConfigMapping(prefix = "linli.http")
public interface HttpConfig {
  /** Base of links handed to people, e.g. {@code https://hall.example.cn}. */
  String publicUrl();

  /** Other origins of the same site whose pages may use the API. */
  Optional<List<String>> allowedOrigins();

  /** How often one address may write without having signed in; see {@link PublicWriteLimit}. */
  @WithDefault("120")
  int publicWritesPerMinute();
}
