package org.linli.race;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.testing.Caller;
import org.linli.testing.HallWorld;
import org.linli.testing.World;

/** The race against one node, on whatever database the run is for. */
@QuarkusTest
@Tag("race")
class QueueRaceTest {
  private static final int CLERKS = 50;
  private static final int WINDOWS = 8;

  @Inject World world;
  @Inject HallWorld halls;
  @TestHTTPResource URI node;

  @Test
  void fiftyClerksOverAThousandTickets() throws Exception {
    var hall = halls.hall(WINDOWS, "A", "B", "C", "D");
    var clerks =
        IntStream.range(0, CLERKS)
            .mapToObj(i -> world.staff(hall.place().community(), StaffRole.CLERK))
            .map(staff -> Caller.nobody(node).as(staff.cookie()))
            .toList();
    new QueueRace(
            new RaceHall(
                hall.id().toString(),
                hall.windows().stream().map(Object::toString).toList(),
                hall.services().stream().map(Object::toString).toList(),
                Caller.nobody(node).as(hall.manager().cookie()),
                clerks))
        .run();
  }
}
