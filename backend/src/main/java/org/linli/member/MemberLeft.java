package org.linli.member;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody is no member any more, or of a branch outside the tree; told in the transaction in which
 * it was entered.
 *
 * @param on from that day on
 * @param why the act's name, in the language of whoever entered it
 * @param entryId the entry it rests on
 */
public record MemberLeft(UUID memberId, LocalDate on, String why, UUID entryId) {}
