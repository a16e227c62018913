package org.linli.member.dues;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member who is behind, or of whom nothing was assessed yet.
 *
 * @param months how many are over and open; six in a row are what article 13 speaks of
 * @param since the oldest of them, as in 2026-01; null if there is none
 */
public record ArrearsView(
    UUID memberId,
    String memberName,
    UUID unitId,
    String unitName,
    boolean assessed,
    int months,
    @Nullable String since,
    long amountFen) {}
