/**
 * Rating 好差评: what the holder of a ticket thought of the service, and what was done about it when
 * that was bad. Depends on {@code ticket}, {@code figures}, {@code device} and below, and on the
 * unit's calendar; nothing depends on it but {@code demo}.
 *
 * <p><b>Who sees what.</b> The holder: their own rating. A clerk: nothing, neither single ratings
 * nor figures. The hall's manager: figures of days before today, levels only where at least {@link
 * org.linli.servicewindow.rating.RatingMeasures#FEWEST} rated; and number, service, comment and
 * telephone of a <em>bad</em> rating, in its follow-up. Whoever served the visit never sees its
 * follow-up, nor finds it in a figure, whatever role they have. The auditor: the figures; in the
 * audit log that somebody rated in the hall, not whose ticket nor how. Discreet visits are only
 * counted: no comment, no telephone, no follow-up, one heading without a name.
 *
 * <p>A rating touches neither ticket nor ledger, so no version, ETag or live event tells of it, and
 * its row knows the day, not the moment.
 */
package org.linli.servicewindow.rating;
