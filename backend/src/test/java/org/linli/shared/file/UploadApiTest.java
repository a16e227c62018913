package org.linli.shared.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.testing.MutableClock;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** Documents over HTTP, as any room would offer them. */
@QuarkusTest
@TestProfile(UploadApiTest.WithProbe.class)
class UploadApiTest {
  private static final String FILES = "/api/v1/probe-files";

  /** With an endpoint that is not in the contract. */
  public static class WithProbe implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      var overrides = new HashMap<String, String>();
      overrides.put("linli.test.probe", "true");
      overrides.put("linli.files.path", "target/probe-files");
      if (!"mysql".equals(getConfigProfile())) {
        overrides.put(
            "quarkus.datasource.jdbc.url", "jdbc:h2:mem:files;MODE=MySQL;DB_CLOSE_DELAY=-1");
      }
      return overrides;
    }

    @Override
    public String getConfigProfile() {
      return System.getProperty("quarkus.test.profile", "test");
    }
  }

  @Inject World world;
  @Inject FileFolder folder;
  @Inject FileSweep sweep;
  @Inject MutableClock clock;
  private Staff registrar;

  @BeforeEach
  void start() {
    var place = world.place();
    registrar = world.staff(place.community(), StaffRole.REGISTRAR);
    RestAssured.replaceFiltersWith(java.util.List.of());
  }

  @AfterEach
  void stop() {
    clock.reset();
  }

  private RequestSpecification by(Staff staff) {
    return RestAssured.given()
        .cookie(Staff.COOKIE, staff.cookie())
        .header("Accept-Language", "en")
        .contentType("application/octet-stream");
  }

  private ValidatableResponse upload(String name, byte[] content) {
    return by(registrar).queryParam("name", name).body(content).post(FILES).then();
  }

  @Test
  void comesBackAsItWasHandedIn() {
    var content = unique(3_000_000);
    var file = upload("a/b/照片 1.PDF", content).statusCode(201).extract();
    assertThat(file.<String>path("name")).isEqualTo("照片 1.PDF");
    assertThat(file.<String>path("type")).isEqualTo("PDF");
    assertThat(file.<Integer>path("bytes")).isEqualTo(content.length);
    var answer = by(registrar).get(FILES + "/" + file.path("id")).then().statusCode(200).extract();
    assertThat(answer.asByteArray()).isEqualTo(content);
    assertThat(answer.contentType()).isEqualTo("application/octet-stream");
    assertThat(answer.header("Content-Disposition"))
        .isEqualTo(
            "attachment; filename=\"__ 1.PDF\"; filename*=UTF-8''%E7%85%A7%E7%89%87%201.PDF");
    assertThat(answer.headers().getValues("X-Content-Type-Options")).containsOnly("nosniff");
    assertThat(answer.headers().getValues("Cache-Control")).containsExactly("private, no-store");
  }

  @Test
  void isGivenItsEndingWhereTheNameHasNone() {
    upload("申请书", SampleFiles.PDF)
        .statusCode(201)
        .body("name", org.hamcrest.Matchers.is("申请书.pdf"));
  }

  @Test
  void isRefusedWhenNameAndContentDisagree() throws IOException {
    var before = contents();
    upload("a.pdf", SampleFiles.PNG).spec(Refusal.of(415, "file-type-refused"));
    upload("a.exe", SampleFiles.PDF).spec(Refusal.of(415, "file-type-refused"));
    upload("a.pdf", "<script>".getBytes(StandardCharsets.UTF_8))
        .spec(Refusal.of(415, "file-type-refused"));
    assertThat(contents()).isEqualTo(before);
    assertThat(waiting()).isZero();
  }

  @Test
  void needsANameAndAContent() {
    by(registrar)
        .body(SampleFiles.PDF)
        .post(FILES)
        .then()
        .spec(Refusal.ofField("name", "required"));
    upload(" ", SampleFiles.PDF).spec(Refusal.ofField("name", "required"));
    by(registrar)
        .queryParam("name", "a.pdf")
        .post(FILES)
        .then()
        .spec(Refusal.ofField("body", "required"));
  }

  @Test
  void isRefusedAsJson() {
    registrar
        .request()
        .body("{}")
        .post(FILES + "?name=a.pdf")
        .then()
        .spec(Refusal.of(415, "unsupported-media-type"));
  }

  @Test
  void isRefusedBeforeItIsReadFromWhoMayNot() throws IOException {
    var large = unique(19_000_000);
    RestAssured.given()
        .contentType("application/octet-stream")
        .body(large)
        .post(FILES + "?name=a.pdf")
        .then()
        .spec(Refusal.of(401, "not-signed-in"));
    var clerk = world.staff(world.place().community(), StaffRole.CLERK);
    by(clerk).body(large).post(FILES + "?name=a.pdf").then().spec(Refusal.of(403, "not-allowed"));
    // A stranger who only begins is told at once.
    assertThat(told("Content-Length: 19000000\r\n", "%PDF-")).contains(" 401 ");
  }

  @Test
  void isRefusedWhenTooLarge() throws IOException {
    upload("a.pdf", unique(21 * 1024 * 1024)).spec(Refusal.of(413, "file-too-large"));
    var cookie = "Cookie: " + Staff.COOKIE + "=" + registrar.cookie() + "\r\n";
    assertThat(told(cookie + "Content-Length: 50000000\r\n", "%PDF-"))
        .contains(" 413 ", "file-too-large", "20 MB");
    assertThat(told(cookie + "Content-Length: 5000000000\r\n", "%PDF-")).contains(" 413 ");
    var chunk = "100000\r\n" + "x".repeat(0x100000) + "\r\n";
    assertThat(told(cookie + "Transfer-Encoding: chunked\r\n", chunk.repeat(21)))
        .contains(" 413 ", "file-too-large");
    assertThat(waiting()).isZero();
  }

  @Test
  void isKeptOnceUnderAKey() {
    var key = UUID.randomUUID().toString();
    var content = unique(1000);
    var first = withKey(key, content).statusCode(201).extract().<String>path("id");
    assertThat(withKey(key, content).statusCode(201).extract().<String>path("id")).isEqualTo(first);
    withKey(key, unique(1000)).spec(Refusal.of(422, "key-reused"));
  }

  @Test
  void theSameContentLiesThereOnce() throws IOException {
    var content = unique(1000);
    var before = contents();
    var one = upload("a.pdf", content).statusCode(201).extract().<String>path("id");
    var two = upload("b.pdf", content).statusCode(201).extract().<String>path("id");
    assertThat(one).isNotEqualTo(two);
    assertThat(contents()).isEqualTo(before + 1);
  }

  @Test
  void whatNobodyKnowsIsSweptAfterADay() throws IOException {
    var kept = upload("a.pdf", unique(1000)).extract().<String>path("id");
    var orphan = orphan();
    var halfReceived = Files.write(folder.incoming().resolve("x"), new byte[10]);
    sweep.sweep();
    assertThat(orphan).exists();
    clock.advance(Duration.ofHours(25));
    sweep.sweep();
    assertThat(orphan).doesNotExist();
    assertThat(halfReceived).doesNotExist();
    assertThat(Files.list(folder.orphans())).isEmpty();
    by(registrar.again()).get(FILES + "/" + kept).then().statusCode(200);
  }

  /** A sweep that was killed half-way, after somebody had handed in the same again. */
  @Test
  void whatWasTakenAsideByMistakeGoesBack() throws IOException {
    var id = upload("a.pdf", unique(1000)).extract().<String>path("id");
    var content =
        Files.walk(folder.root())
            .filter(Files::isRegularFile)
            .max(java.util.Comparator.comparing(p -> p.toFile().lastModified()))
            .orElseThrow();
    Files.move(content, folder.orphans().resolve(content.getFileName()));
    sweep.sweep();
    by(registrar).get(FILES + "/" + id).then().statusCode(200);
    assertThat(Files.list(folder.orphans())).isEmpty();
  }

  private Path orphan() throws IOException {
    var upload = folder.receive(new java.io.ByteArrayInputStream(unique(50)));
    folder.keep(upload);
    return folder.of(upload.sha256());
  }

  private ValidatableResponse withKey(String key, byte[] content) {
    return by(registrar)
        .header("Idempotency-Key", key)
        .queryParam("name", "a.pdf")
        .body(content)
        .post(FILES)
        .then();
  }

  private static byte[] unique(int size) {
    var content = new byte[size];
    new java.util.Random().nextBytes(content);
    System.arraycopy(SampleFiles.PDF, 0, content, 0, SampleFiles.PDF.length);
    return content;
  }

  private long contents() throws IOException {
    try (Stream<Path> files = Files.walk(folder.root())) {
      return files.filter(f -> f.getFileName().toString().length() == 64).count();
    }
  }

  private long waiting() throws IOException {
    try (Stream<Path> files = Files.list(folder.incoming())) {
      return files.filter(f -> f.getFileName().toString().length() == 36).count();
    }
  }

  /** What is answered to whoever sends only this. */
  private static String told(String headers, String body) throws IOException {
    try (var socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(10_000);
      var head =
          "POST "
              + FILES
              + "?name=a.pdf HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\n"
              + "Content-Type: application/octet-stream\r\n"
              + headers
              + "\r\n";
      try {
        socket.getOutputStream().write((head + body).getBytes(StandardCharsets.ISO_8859_1));
      } catch (java.net.SocketException refusedHalfWay) {
        // The answer is there.
      }
      InputStream in = socket.getInputStream();
      var answer = new StringBuilder();
      var block = new byte[4096];
      while (!answer.toString().contains("requestId")) {
        var read = in.read(block);
        if (read < 0) {
          break;
        }
        answer.append(new String(block, 0, read, StandardCharsets.UTF_8));
      }
      return answer.toString();
    }
  }
}
