package org.linli.member.dues;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A receipt was wrong; its months are open again. */
public record CancelReceipt(@NotBlank @Size(max = 200) String reason) {}
