package org.linli.account;

import java.time.Instant;

/** Whom an invitation is for, shown before the password is set. */
public record InvitationView(String username, String name, Instant expiresAt) {}
