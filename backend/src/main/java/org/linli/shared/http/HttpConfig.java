package org.linli.shared.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
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
  @Min(1)
  int publicWritesPerMinute();

  /** The same for what is {@link Scarce}: a hall's visitors come one after the other. */
  @WithDefault("20")
  @Min(1)
  int scarceWritesPerMinute();

  @WithDefault("200")
  @Min(1)
  int scarceWritesPerHour();
}
