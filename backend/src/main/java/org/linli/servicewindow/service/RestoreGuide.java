package org.linli.servicewindow.service;

import jakarta.validation.constraints.Min;

/** Which earlier version becomes a new draft. */
public record RestoreGuide(@Min(1) int number) {}
