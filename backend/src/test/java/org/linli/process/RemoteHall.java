package org.linli.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.linli.race.RaceHall;
import org.linli.testing.Caller;

/** Makes a hall in a backend of another process, through nothing but its API. */
final class RemoteHall {
  private static final String PASSWORD = "correct horse 河湾";
  private final Caller administrator;
  private final Caller security;
  private final String run = UUID.randomUUID().toString().substring(0, 8);

  private RemoteHall(Caller administrator, Caller security) {
    this.administrator = administrator;
    this.security = security;
  }

  /**
   * @param tokens of the first administrators' links
   */
  static RemoteHall of(Backend backend, List<String> tokens) {
    return new RemoteHall(
        accept(backend.nobody(), tokens.get(0)), accept(backend.nobody(), tokens.get(1)));
  }

  private static Caller accept(Caller nobody, String token) {
    return nobody.enter("/invitations/accept", Map.of("token", token, "password", PASSWORD));
  }

  /**
   * @param nodes clerks take turns among them
   */
  RaceHall make(List<Backend> nodes, int windows, int clerks, String... prefixes) {
    var unit = unit(null, "COMMUNITY", "河湾");
    var manager = employ(unit, "HALL_MANAGER", "manager");
    var hall =
        manager
            .post(
                "/halls",
                Map.of("unitId", unit, "texts", Map.of("zh", Map.of("name", "大厅", "address", ""))))
            .ok()
            .text("/id");
    var windowIds =
        IntStream.rangeClosed(1, windows)
            .mapToObj(
                i ->
                    manager
                        .post(
                            "/halls/" + hall + "/windows",
                            Map.of(
                                "label",
                                Integer.toString(i),
                                "discreet",
                                false,
                                "texts",
                                Map.of("zh", Map.of("title", "窗口"))))
                        .ok()
                        .text("/id"))
            .toList();
    var services =
        List.of(prefixes).stream().map(p -> service(manager, hall, p, windowIds)).toList();
    var people =
        IntStream.range(0, clerks)
            .mapToObj(
                i -> employ(unit, "CLERK", "clerk" + i).at(nodes.get(i % nodes.size()).address()))
            .toList();
    return new RaceHall(hall, windowIds, services, manager, people);
  }

  private static String service(
      Caller manager, String hall, String prefix, List<String> windowIds) {
    var guide =
        Map.of(
            "name",
            "事项",
            "whoMayApply",
            "",
            "papers",
            List.of(),
            "fee",
            "",
            "legalBasis",
            "",
            "timePromised",
            "",
            "place",
            "",
            "notes",
            "");
    return manager
        .post(
            "/halls/" + hall + "/services",
            Map.of(
                "prefix",
                prefix,
                "discreet",
                false,
                "windowIds",
                windowIds,
                "guides",
                Map.of("zh", guide)))
        .ok()
        .text("/id");
  }

  /**
   * @param parent null for the top
   */
  String unit(String parent, String type, String name) {
    var above = parent == null ? administrator.get("/units").ok().text("/items/0/id") : parent;
    return administrator
        .post(
            "/units",
            Map.of(
                "parentId", above, "type", type, "name", parent == null ? name + " " + run : name))
        .ok()
        .text("/id");
  }

  Caller employ(String unit, String role, String name) {
    var invited =
        administrator
            .post(
                "/accounts",
                Map.of("personName", name, "username", name + "." + run, "unitId", unit))
            .ok();
    security
        .post(
            "/accounts/" + invited.text("/account/id") + "/grants",
            Map.of("role", role, "unitId", unit))
        .ok();
    return accept(Caller.nobody(administrator.node()), invited.text("/token"));
  }
}
