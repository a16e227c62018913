package org.linli.member.certificate;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Somebody is home again.
 *
 * @param on from this day on they attend at home
 */
public record ReturnCertificate(@NotNull LocalDate on) {}
