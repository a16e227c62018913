package org.linli.servicewindow.hall;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.linli.shared.database.Translated;

/** New words for a hall. */
public record DescribeHall(
    @Size(max = 30) String phone, @NotNull @Valid Translated<HallText> texts) {}
