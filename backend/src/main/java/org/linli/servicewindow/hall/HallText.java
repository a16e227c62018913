package org.linli.servicewindow.hall;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A hall's name and where it is, in one language. */
@Embeddable
public record HallText(
    @NotBlank @Size(max = 80) String name, @NotNull @Size(max = 200) String address) {}
