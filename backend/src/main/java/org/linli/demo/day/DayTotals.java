package org.linli.demo.day;

/**
 * What the players of a day did, counted by themselves: the other side of the books.
 *
 * @param second of the day, after opening
 * @param arrived numbers taken
 * @param waiting of those, how many wait now
 * @param called calls, repeated ones left out
 * @param served visits finished, also of people who were here before
 * @param noShows people who missed a call, each once
 * @param requeued of them, how many stood in again
 * @param abandoned numbers given back before service
 * @param held went to fetch a paper
 * @param transferred sent on to another service
 * @param pauses breaks taken
 * @param rated visits rated afterwards
 * @param refused what the hall would not have; guests at the desks cause some
 */
public record DayTotals(
    int second,
    int arrived,
    int waiting,
    int called,
    int recalled,
    int served,
    int noShows,
    int requeued,
    int abandoned,
    int held,
    int transferred,
    int pauses,
    int rated,
    int refused) {}
