package org.linli.servicewindow.hall;

import java.util.List;

/**
 * A hall's rules as far as they concern who comes; everybody may know them.
 *
 * @param overtakingLimit how often priority tickets may be called before an ordinary one that came
 *     earlier
 * @param letGoFirstPlaces how many others one may let go first in one tap
 * @param letGoFirstLimit how often; 0 means never
 * @param requeuePlaces how many waiting tickets go before one that missed its call and came back
 * @param requeueMinutes how long after a missed call one can come back
 * @param requeueLimit how often
 * @param ticketsPerPhone numbers one phone may hold at a time
 */
public record QueueRules(
    int overtakingLimit,
    List<Integer> letGoFirstPlaces,
    int letGoFirstLimit,
    int requeuePlaces,
    int requeueMinutes,
    int requeueLimit,
    int ticketsPerPhone) {
  public static QueueRules of(HallRules rules) {
    return new QueueRules(
        rules.overtakingLimit(),
        rules.letGoFirstPlaces(),
        rules.letGoFirstLimit(),
        rules.requeuePlaces(),
        rules.requeueMinutes(),
        rules.requeueLimit(),
        rules.ticketsPerPhone());
  }
}
