package org.linli.org.post;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Somebody leaves a post.
 *
 * @param on the first day on which it is no longer theirs; whoever follows may begin then
 */
public record EndAppointment(@NotNull LocalDate on, @NotBlank @Size(max = 200) String reason) {}
