package org.linli.account;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/**
 * A new password instead of the present one.
 *
 * @param newPassword at least 10 characters, at most 72 bytes of UTF-8
 */
public record ChangePassword(
    @NotEmpty @Size(max = 200) String currentPassword,
    @NotEmpty @Size(max = 200) String newPassword) {

  @Override
  public String toString() {
    return "ChangePassword[***]";
  }
}
