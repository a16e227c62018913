package org.linli.account;

import static java.util.stream.Collectors.joining;

import io.quarkus.runtime.QuarkusApplication;

/**
 * {@code first-administrator}: prints the one-time links of {@link FirstAdministratorService}, or
 * that there is no need of them. Exit code 0 in both cases, so that a script may always run it.
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
    var links = administrators.invite();
    System.out.println(
        links.isEmpty()
            ? "已有系统管理员和安全管理员，无需再建。There are both administrators already."
            : links.stream().map(FirstAdministratorCommand::invitation).collect(joining("\n")));
    return 0;
  }

  private static String invitation(FirstLink first) {
    var who =
        first.role() == StaffRole.SECURITY_ADMINISTRATOR
            ? "安全管理员（分配职责）。The security administrator, who gives roles:"
            : "系统管理员（管理账号和单位）。The system administrator, who makes accounts and units:";
    return "请在浏览器打开以下一次性链接，设置密码。Open this one-time link to set the password.\n"
        + who
        + "\n"
        + first.link();
  }
}
