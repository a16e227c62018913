package org.linli.servicewindow.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why nobody is called for a while; shown to the manager. */
public record PauseWindow(@NotBlank @Size(max = 100) String reason) {}
