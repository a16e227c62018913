package org.linli.member;

import java.util.UUID;

/**
 * Somebody a branch may open a file for.
 *
 * @param unitName who keeps the record
 */
public record CandidateView(UUID personId, String name, String unitName) {}
