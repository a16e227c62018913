package org.linli.demo.day;

import java.util.List;

/**
 * A day before it happens.
 *
 * @param visitors in the order they come
 * @param breaks in the order they begin
 */
public record DayScript(DayPlan plan, List<Visitor> visitors, List<Break> breaks) {}
