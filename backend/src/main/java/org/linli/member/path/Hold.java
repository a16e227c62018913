package org.linli.member.path;

import java.time.LocalDate;

/**
 * What holds a step back.
 *
 * @param firstDate the first day on which the rule will let it pass; null if no day alone will
 */
public record Hold(Rule rule, LocalDate firstDate) {}
