package org.linli.resident;

/**
 * What a table of those who live somewhere is narrowed to, as in {@link ResidentSearch}; null is
 * everybody.
 */
public record ResidentFilter(String q, Boolean away, Boolean floating, AgeBand ages) {
  static final ResidentFilter NONE = new ResidentFilter(null, null, null, null);

  ResidentSearch search() {
    var search = new ResidentSearch();
    search.q = q;
    search.away = away;
    search.floating = floating;
    search.ages = ages;
    return search;
  }
}
