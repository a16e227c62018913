package org.linli.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How long things last around signing in, and how strict it is. */
@ConfigMapping(prefix = "linli.sign-in")
public interface SignInConfig {
  /** Wrong passwords from one network until the username is locked there. */
  @WithDefault("5")
  @Min(1)
  int failures();

  /**
   * Wrong passwords from all networks together until the username is locked everywhere. Far more,
   * or any stranger could keep somebody out.
   */
  @WithDefault("50")
  @Min(1)
  int failuresAnywhere();

  /** How long it stays locked, and within what time they count. */
  @WithDefault("15m")
  Duration lock();

  /** Longest life of a session, however busy. */
  @WithDefault("12h")
  Duration sessionLife();

  /** A session nobody uses ends sooner. */
  @WithDefault("2h")
  Duration sessionIdle();

  /** How long an invitation may be accepted. */
  @WithDefault("72h")
  Duration invitationLife();

  /** How long it is known who signed in, from where; the law wants half a year at least. */
  @WithDefault("400d")
  Duration logLife();

  /** The cookie travels over TLS only; false where there is none (development, tests). */
  @WithDefault("true")
  boolean secureCookie();

  /** Work of one password check, as a power of two. */
  @WithDefault("12")
  @Min(4)
  @Max(16)
  int bcryptCost();
}
