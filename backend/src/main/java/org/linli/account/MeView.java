package org.linli.account;

import java.util.List;
import java.util.UUID;

/** Whoever is signed in, and what they may do where. */
public record MeView(UUID accountId, String username, String name, List<GrantView> grants) {}
