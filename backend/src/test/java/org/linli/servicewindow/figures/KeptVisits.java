package org.linli.servicewindow.figures;

import jakarta.enterprise.context.ApplicationScoped;

/** Has days that are over put into the table now, instead of within a minute. */
@ApplicationScoped
public class KeptVisits {
  private final VisitKeeper keeper;

  KeptVisits(VisitKeeper keeper) {
    this.keeper = keeper;
  }

  public void keep() {
    keeper.keepWhatIsOver();
  }
}
