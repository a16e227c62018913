package org.linli.demo;

import java.util.List;

/** The demo's accounts and the one password they share. */
public record DemoView(List<DemoAccount> accounts, String password) {
  /** One account to try. */
  public record DemoAccount(String username, String name, String role) {}
}
