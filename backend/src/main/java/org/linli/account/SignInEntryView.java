package org.linli.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody came in, tried to, or left.
 *
 * @param accountId null for a username that nobody has
 * @param name how its person is called now
 * @param usernameTag of a username that nobody has: the same for the same one, and shared by many
 * @param byName who ended sessions, if it was not the account's holder
 * @param sessions how many ended
 * @param network the first part of the address; null for the server itself
 */
public record SignInEntryView(
    UUID id,
    Instant at,
    SignInEvent event,
    @Nullable UUID accountId,
    @Nullable String name,
    @Nullable String usernameTag,
    @Nullable UUID unitId,
    @Nullable String unitName,
    @Nullable String byName,
    int sessions,
    @Nullable String network,
    SignInDevice device,
    @Nullable String requestId) {}
