package org.linli.servicewindow.rating;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What became of calling the resident back just now, and what was said. */
public record RecordCallBack(@NotNull CallBackOutcome outcome, @Size(max = 500) String words) {}
