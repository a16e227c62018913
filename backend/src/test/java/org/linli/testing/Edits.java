package org.linli.testing;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.UUID;
import org.linli.testing.HallWorld.Hall;

/** One field of a service or window changed by the hall's manager; the rest stays as it is. */
public final class Edits {
  private Edits() {}

  public static Response service(Hall hall, UUID id, String field, Object value) {
    var path = "/api/v1/services/" + id;
    return put(hall, path, field, value, "prefix", "discreet", "windowIds", "guides");
  }

  public static Response window(Hall hall, UUID id, String field, Object value) {
    var path = "/api/v1/windows/" + id;
    return put(hall, path, field, value, "label", "discreet", "clerkIds", "texts");
  }

  private static Response put(Hall hall, String path, String field, Object value, String... all) {
    var seen = hall.manager().request().get(path + "/detail").then().statusCode(200).extract();
    var body = new HashMap<String, Object>();
    for (var name : all) {
      body.put(name, seen.path(name));
    }
    body.put(field, value);
    return hall.manager().request().header("If-Match", seen.header("ETag")).body(body).put(path);
  }
}
