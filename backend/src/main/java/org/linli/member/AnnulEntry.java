package org.linli.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an entry was a mistake. */
public record AnnulEntry(@NotBlank @Size(max = 200) String reason) {}
