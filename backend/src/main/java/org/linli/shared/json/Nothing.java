package org.linli.shared.json;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/** The body of a verb that needs no more words: {@code {}}. Any field is refused as unknown. */
@JsonSerialize // An empty record is written as {} only with an annotation of Jackson's on it.
public record Nothing() {}
