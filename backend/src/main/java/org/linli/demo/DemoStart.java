package org.linli.demo;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.linli.org.OrgService;
import org.linli.shared.actor.CurrentActor;

/** Makes the demo data once, in one transaction: a start that fails leaves nothing behind. */
@ApplicationScoped
class DemoStart {
  private final DemoConfig config;
  private final CurrentActor actor;
  private final OrgService org;
  private final DemoPeople people;
  private final DemoHall hall;

  DemoStart(
      DemoConfig config, CurrentActor actor, OrgService org, DemoPeople people, DemoHall hall) {
    this.config = config;
    this.actor = actor;
    this.org = org;
    this.people = people;
    this.hall = hall;
  }

  void make(@Observes StartupEvent start) {
    if (!config.enabled()) {
      return;
    }
    if (ConfigUtils.isProfileActive("prod")) {
      throw new IllegalStateException("linli.demo.enabled has no place in production");
    }
    var password =
        config
            .password()
            .orElseThrow(() -> new IllegalStateException("linli.demo.password is missing"));
    actor.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> makeOnce(password)));
  }

  private Optional<Void> makeOnce(String password) {
    if (org.oldestRoot().isEmpty()) {
      var hewan = people.make(password);
      hall.make(hewan);
      Log.info("Demo data: Hewan's service hall is ready");
    }
    return Optional.empty();
  }
}
