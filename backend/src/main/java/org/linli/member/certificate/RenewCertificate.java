package org.linli.member.certificate;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Somebody stays away longer. */
public record RenewCertificate(@NotNull LocalDate awayUntil) {}
