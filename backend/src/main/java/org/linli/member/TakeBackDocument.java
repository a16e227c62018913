package org.linli.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A document does not belong where it was attached. */
public record TakeBackDocument(@NotBlank @Size(max = 200) String reason) {}
