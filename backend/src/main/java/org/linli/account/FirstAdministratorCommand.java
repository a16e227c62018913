package org.linli.account;

import io.quarkus.runtime.QuarkusApplication;

/**
 * {@code first-administrator}: prints the one-time link of {@link FirstAdministratorService}, or
 * that there is no need of it. Exit code 0 in both cases, so that a script may always run it.
 */
public class FirstAdministratorCommand implements QuarkusApplication {
  /** The application's argument that asks for it. */
  public static final String NAME = "first-administrator";

  private final FirstAdministratorService administrators;

  FirstAdministratorCommand(FirstAdministratorService administrators) {
    this.administrators = administrators;
  }

  @Override
  @SuppressWarnings(
      "java:S106") // For the person at the terminal; a log may be kept, a link must not.
  public int run(String... args) {
    System.out.println(
        administrators
            .invite()
            .map(this::invitation)
            .orElse("已有系统管理员，无需再建。There is an administrator already."));
    return 0;
  }

  private String invitation(String link) {
    return "请在浏览器打开以下一次性链接，设置管理员密码。Open this one-time link to set the administrator's password:\n"
        + link;
  }
}
