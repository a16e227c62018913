package org.linli.servicewindow.rating;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Something worth keeping. */
public record NoteFollowUp(@NotBlank @Size(max = 500) String words) {}
