package org.linli.bench;

import java.io.IOException;
import java.util.UUID;
import org.linli.shared.security.Secrets;
import org.linli.testing.Caller;

/** Through the API, as phones and desks do. */
final class ApiDesk implements Desk {
  private static final String ID = "\"id\":\"";
  private static final int ID_LENGTH = 36;
  private final LeanHttp resident;
  private final LeanHttp clerk;

  ApiDesk(Caller clerk) throws IOException {
    this.resident = new LeanHttp(clerk.node(), "");
    this.clerk = new LeanHttp(clerk.node(), "Cookie: linli_session=" + clerk.cookie() + "\r\n");
  }

  @Override
  public void issue(BenchHall hall, int service) throws IOException {
    resident.post(
        "/api/v1/halls/" + hall.id() + "/tickets",
        UUID.randomUUID().toString(),
        "{\"serviceId\":\"%s\",\"phoneKey\":\"%s\"}"
            .formatted(hall.services().get(service), Secrets.next()));
  }

  @Override
  public UUID callNext(BenchHall hall, int window) throws IOException {
    var called = act("/api/v1/windows/" + hall.windows().get(window) + "/call-next", "{}");
    var at = called.indexOf(ID);
    return at < 0
        ? null
        : UUID.fromString(called.substring(at + ID.length(), at + ID.length() + ID_LENGTH));
  }

  @Override
  public void start(UUID ticket) throws IOException {
    act("/api/v1/tickets/" + ticket + "/start", "{}");
  }

  @Override
  public void finish(UUID ticket) throws IOException {
    act("/api/v1/tickets/" + ticket + "/finish", "{\"outcome\":\"已办结\"}");
  }

  private String act(String path, String body) throws IOException {
    return clerk.post(path, UUID.randomUUID().toString(), body);
  }

  @Override
  public void close() throws IOException {
    resident.close();
    clerk.close();
  }
}
