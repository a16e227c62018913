package org.linli.servicewindow.announcement;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is said, in one language. */
@Embeddable
public record AnnouncementText(@NotBlank @Size(max = 200) String message) {}
