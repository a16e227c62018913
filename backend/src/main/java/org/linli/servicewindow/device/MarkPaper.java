package org.linli.servicewindow.device;

import jakarta.validation.constraints.NotNull;

/** Whether the printer is out of paper; a browser cannot know, so somebody says it. */
public record MarkPaper(@NotNull Boolean out) {}
