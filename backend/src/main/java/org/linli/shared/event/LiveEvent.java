package org.linli.shared.event;

/**
 * One thing that happened on a stream.
 *
 * @param seq position in its stream: without gap, given under the stream's lock
 * @param type event name: {@code ticket-called}
 * @param data the public record that goes out as JSON
 */
public record LiveEvent(long seq, String type, Object data) {}
