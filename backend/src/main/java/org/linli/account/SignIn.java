package org.linli.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/** Username and password, as typed. */
public record SignIn(
    @NotBlank @Size(max = 100) String username, @NotEmpty @Size(max = 200) String password) {

  /** Neither may get into a log; people type passwords into the wrong field. */
  @Override
  public String toString() {
    return "SignIn[***]";
  }
}
