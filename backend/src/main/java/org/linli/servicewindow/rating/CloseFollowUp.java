package org.linli.servicewindow.rating;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What was found, and what was done about it. */
public record CloseFollowUp(
    @NotBlank @Size(max = 500) String found, @NotBlank @Size(max = 500) String done) {}
