package org.linli.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The wish that somebody's data be erased. */
public record ErasePerson(@NotBlank @Size(max = 200) String reason) {}
