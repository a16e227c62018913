package org.linli.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.linli.org.OrgService;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.time.BusinessDate;
import org.linli.shared.time.Moment;

/** Makes the demo data once, in one transaction: a start that fails leaves nothing behind. */
@ApplicationScoped
class DemoStart {
  static final ZoneId PLACE = ZoneId.of("Asia/Shanghai");

  /** People and hall are older than all that happens there. */
  private static final int WEEKS_BEFORE = 8;

  /** Weeks of visits take seconds; on a slow machine beside others, more. */
  private static final int MOST_SECONDS = 600;

  private final DemoConfig config;
  private final CurrentActor actor;
  private final OrgService org;
  private final DemoTree tree;
  private final DemoPosts posts;
  private final DemoMembers members;
  private final DemoResidents residents;
  private final DemoPeople people;
  private final DemoHall hall;
  private final DemoHistory history;
  private final ObjectMapper json;
  private final Clock clock;

  DemoStart(
      DemoConfig config,
      CurrentActor actor,
      OrgService org,
      DemoTree tree,
      DemoPosts posts,
      DemoMembers members,
      DemoResidents residents,
      DemoPeople people,
      DemoHall hall,
      DemoHistory history,
      ObjectMapper json,
      Clock clock) {
    this.config = config;
    this.actor = actor;
    this.org = org;
    this.tree = tree;
    this.posts = posts;
    this.members = members;
    this.residents = residents;
    this.people = people;
    this.hall = hall;
    this.history = history;
    this.json = json;
    this.clock = clock;
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
    actor.asSystem(
        () ->
            QuarkusTransaction.requiringNew().timeout(MOST_SECONDS).call(() -> makeOnce(password)));
  }

  private Optional<Void> makeOnce(String password) {
    if (org.oldestRoot().isEmpty()) {
      make(password);
      Log.info("Demo data: Hewan's service hall is ready");
    }
    return Optional.empty();
  }

  private void make(String password) {
    var today = BusinessDate.at(clock.instant(), PLACE);
    var dates = DemoHistory.daysBefore(today, config.days());
    var before = today.minusWeeks(WEEKS_BEFORE).atStartOfDay(PLACE).toInstant();
    var jiulong = Moment.call(before, tree::make);
    var hewan = Moment.call(before, () -> people.make(jiulong, password));
    Moment.at(before, () -> posts.make(jiulong, today));
    var some =
        Moment.call(before, () -> residents.make(jiulong, before.atZone(PLACE).toLocalDate()));
    members.make(jiulong, some, today);
    var made = Moment.call(before, () -> hall.make(hewan));
    var clerks = hewan.clerks().stream().map(c -> c.actor(hewan.unitId())).toList();
    history.make(made.place(Habits.read(json), clerks), dates);
    hall.morning(made, hewan.clerks());
  }
}
