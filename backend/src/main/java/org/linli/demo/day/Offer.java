package org.linli.demo.day;

import java.util.List;
import java.util.UUID;

/**
 * A service as the day's script needs it.
 *
 * @param seats windows that offer it, by their place in the hall's list
 * @param minutes how long it usually takes
 * @param weight how many come for it, compared with the others
 */
public record Offer(UUID serviceId, List<Integer> seats, int minutes, double weight) {}
