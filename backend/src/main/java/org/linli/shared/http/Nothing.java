package org.linli.shared.http;

/** The body of a verb that needs no words: {@code {}}. */
public record Nothing() {}
