package org.linli.servicewindow.estimate;

import org.jspecify.annotations.Nullable;

/**
 * What one visit that was called tells about the next.
 *
 * @param waitedSeconds from the number to the call; null if it was called more than once
 * @param servedSeconds null unless finished
 */
public record Turn(@Nullable Integer waitedSeconds, @Nullable Integer servedSeconds) {}
