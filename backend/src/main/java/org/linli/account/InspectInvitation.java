package org.linli.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The secret of an invitation's link: what stands behind its #. */
public record InspectInvitation(@NotBlank @Size(max = 100) String token) {

  @Override
  public String toString() {
    return "InspectInvitation[***]";
  }
}
