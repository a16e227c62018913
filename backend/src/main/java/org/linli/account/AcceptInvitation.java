package org.linli.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/**
 * The invited person sets a password.
 *
 * @param token what stands behind the # of the invitation's link
 * @param password at least 10 characters, at most 72 bytes of UTF-8
 */
public record AcceptInvitation(
    @NotBlank @Size(max = 100) String token, @NotEmpty @Size(max = 200) String password) {

  @Override
  public String toString() {
    return "AcceptInvitation[***]";
  }
}
