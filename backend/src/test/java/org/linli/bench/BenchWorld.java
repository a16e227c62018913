package org.linli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.linli.process.Backend;
import org.linli.testing.Caller;
import org.linli.testing.Crowd;

/**
 * Halls, all of one community, made through the API.
 *
 * @param clerks one for each thread
 */
record BenchWorld(List<BenchHall> halls, Caller manager, List<Caller> clerks) {
  private static final String PASSWORD = "correct horse 河湾";
  private static final String PREFIXES = "ABCDEFGH";

  static BenchWorld make(Backend backend, List<String> tokens, int halls, int clerks)
      throws Exception {
    var administrator = accept(backend.nobody(), tokens.get(0));
    var security = accept(backend.nobody(), tokens.get(1));
    var root = administrator.get("/units").ok().text("/items/0/id");
    var unit =
        administrator
            .post("/units", Map.of("parentId", root, "type", "COMMUNITY", "name", "河湾"))
            .ok()
            .text("/id");
    var manager = employ(administrator, security, unit, "HALL_MANAGER", "manager");
    var people =
        IntStream.range(0, clerks)
            .mapToObj(i -> employ(administrator, security, unit, "CLERK", "clerk" + i))
            .toList();
    var made = new ArrayList<BenchHall>();
    Crowd.run(
            clerks,
            i ->
                () ->
                    IntStream.range(0, halls)
                        .filter(n -> n % clerks == i)
                        .mapToObj(n -> hall(manager, unit, n))
                        .toList())
        .forEach(made::addAll);
    return new BenchWorld(made, manager, people);
  }

  private static BenchHall hall(Caller manager, String unit, int n) {
    var hall =
        manager
            .post(
                "/halls",
                Map.of("unitId", unit, "texts", words(Map.of("name", "大厅 " + n, "address", "一楼"))))
            .ok()
            .text("/id");
    var windows =
        IntStream.range(0, BenchHall.WINDOWS).mapToObj(i -> window(manager, hall, i)).toList();
    var services =
        IntStream.range(0, BenchHall.WINDOWS)
            .mapToObj(
                i ->
                    service(
                        manager,
                        hall,
                        PREFIXES.substring(i, i + 1),
                        List.of(windows.get(i), windows.get((i + 1) % BenchHall.WINDOWS))))
            .toList();
    windows.forEach(w -> manager.post("/windows/" + w + "/open", Map.of()).ok());
    return new BenchHall(
        UUID.fromString(hall),
        windows.stream().map(UUID::fromString).toList(),
        services.stream().map(UUID::fromString).toList(),
        List.of(PREFIXES.split("")));
  }

  private static String window(Caller manager, String hall, int i) {
    return manager
        .post(
            "/halls/" + hall + "/windows",
            Map.of(
                "label",
                Integer.toString(i + 1),
                "discreet",
                false,
                "texts",
                words(Map.of("title", "综合窗口"))))
        .ok()
        .text("/id");
  }

  private static String service(Caller manager, String hall, String prefix, List<String> windows) {
    var guide =
        Map.of(
            "name",
            "事项 " + prefix,
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
                "prefix", prefix, "discreet", false, "windowIds", windows, "guides", words(guide)))
        .ok()
        .text("/id");
  }

  private static Map<String, Object> words(Map<String, ?> chinese) {
    return Map.of("zh", chinese);
  }

  static Caller accept(Caller nobody, String token) {
    return nobody.enter("/invitations/accept", Map.of("token", token, "password", PASSWORD));
  }

  static Caller employ(
      Caller administrator, Caller security, String unit, String role, String name) {
    var invited =
        administrator
            .post("/accounts", Map.of("personName", name, "username", name, "unitId", unit))
            .ok();
    security
        .post(
            "/accounts/" + invited.text("/account/id") + "/grants",
            Map.of("role", role, "unitId", unit))
        .ok();
    return accept(Caller.nobody(administrator.node()), invited.text("/token"));
  }
}
