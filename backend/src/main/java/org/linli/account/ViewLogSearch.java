package org.linli.account;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.linli.person.view.ViewSearch;
import org.linli.person.view.Viewed;

/** What the view log may be narrowed to; each is optional. Days are Chinese days. */
public class ViewLogSearch {
  /** Only what somebody with this in name or username looked at. */
  @QueryParam("who")
  @Size(max = 100)
  String who;

  /** Only looks of this kind. */
  @QueryParam("what")
  Viewed what;

  /** Only looks at this person. */
  @QueryParam("personId")
  UUID personId;

  /** From this day on. */
  @QueryParam("from")
  LocalDate from;

  /** Up to this day, itself included. */
  @QueryParam("to")
  LocalDate to;

  ViewSearch of(Collection<UUID> actors) {
    return new ViewSearch(actors, personId, what, from, to);
  }
}
