package org.linli.servicewindow.desk;

import jakarta.validation.constraints.Size;

/** Why the window closes, if worth a word. */
public record CloseWindow(@Size(max = 100) String reason) {}
