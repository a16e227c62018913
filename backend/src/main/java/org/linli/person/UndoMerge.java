package org.linli.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** They were two after all. */
public record UndoMerge(@NotBlank @Size(max = 200) String reason) {}
