package org.linli.race;

import java.util.List;
import org.linli.testing.Caller;

/**
 * A hall to race in.
 *
 * @param clerks signed in, each bound to one of the nodes
 */
public record RaceHall(
    String id, List<String> windows, List<String> services, Caller manager, List<Caller> clerks) {}
