package org.linli.member.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The sender takes the letter back. */
public record RecallLetter(@NotNull LocalDate on, @NotBlank @Size(max = 200) String reason) {}
