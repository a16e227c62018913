package org.linli.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What of an account may be changed: how its person is called. */
public record RenameAccount(@NotBlank @Size(max = 60) String name) {}
