package org.linli.servicewindow.service;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a resident needs to know before coming, in one language.
 *
 * @param name the matter, as people call it
 * @param papers what to bring, one entry each
 * @param fee in words; most are free
 * @param timePromised in words: {@code 当场办结}, {@code 5 个工作日}
 * @param place which window, which floor
 */
@Embeddable
public record Guide(
    @NotBlank @Size(max = 120) String name,
    @NotNull @Size(max = 400) String whoMayApply,
    @NotNull @Size(max = 10) @Convert(converter = Papers.class)
        List<@NotBlank @Size(max = 180) String> papers,
    @NotNull @Size(max = 400) String fee,
    @NotNull @Size(max = 400) String legalBasis,
    @NotNull @Size(max = 400) String timePromised,
    @NotNull @Size(max = 400) String place,
    @NotNull @Size(max = 400) String notes) {}
