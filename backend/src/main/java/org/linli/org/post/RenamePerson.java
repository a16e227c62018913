package org.linli.org.post;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How somebody is called. */
public record RenamePerson(@NotBlank @Size(max = 60) String name) {}
