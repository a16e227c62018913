package org.linli.shared.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing can be reached without a stated rule: no endpoint, and no raw route of the router. */
@QuarkusTest
class EndpointRulesTest {
  /** Every handler the router has, and why it needs no rule of its own. */
  private static final Map<String, String> RAW =
      Map.ofEntries(
          Map.entry("HttpServerCommonHandlers", "adds headers, limits bodies; answers nothing"),
          Map.entry("RequestIdFilter", "gives an id; answers nothing"),
          Map.entry("RequestLimits", "refuses"),
          Map.entry("AddressCheck", "refuses"),
          Map.entry("OriginCheck", "refuses"),
          Map.entry("JsonOnly", "refuses"),
          Map.entry("WholeBody", "refuses"),
          Map.entry("CORSFilter", "answers pre-flight requests from configuration"),
          Map.entry("HttpSecurityRecorder", "recognises callers, applies the rules of paths"),
          Map.entry("VertxHttpRecorder", "compresses"),
          Map.entry(
              "RouteImpl", "mounts the framework's own /q/, which is closed by configuration"),
          Map.entry("ResteasyReactiveRecorder", "starts the endpoints' metrics and context"),
          Map.entry("ResteasyReactiveVertxHandler", "the endpoints, each with its rule"),
          Map.entry("FaceRoutes", "hands out the one page of the SPA, which is public"),
          Map.entry("QuinoaSPARoutingHandler", "likewise"),
          Map.entry("StaticResourcesRecorder", "files of the SPA, which are public"),
          Map.entry("ProblemMappers", "answers not-found where no endpoint did"));

  private static final Pattern HANDLERS = Pattern.compile("contextHandlers=\\[([^]]*)]");
  private static final Pattern NAME = Pattern.compile("(?:[a-z]\\w*\\.)+([A-Z]\\w*)[^,]*(?:, )?");

  @Inject ClosedByDefault closed;
  @Inject Router router;

  @Test
  void everyEndpointHasARule() {
    assertThat(closed.endpoints()).hasSizeGreaterThan(50).allMatch(ClosedByDefault::isRuled);
  }

  @Test
  void everyRawRouteIsKnown() {
    var found =
        router.getRoutes().stream()
            .flatMap(EndpointRulesTest::handlers)
            .collect(Collectors.toSet());
    assertThat(found).contains("ResteasyReactiveVertxHandler", "RequestLimits");
    assertThat(RAW.keySet()).containsAll(found);
  }

  @Test
  void aRawRouteThatNobodyKnowsWouldShow() {
    var stranger = router.route("/surprise").handler(context -> context.end("surprise"));
    try {
      assertThat(handlers(stranger)).containsExactly("EndpointRulesTest");
    } finally {
      stranger.remove();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/q/health", "/q/health/ready", "/q/health/live", "/q/metrics", "/q/openapi"})
  void whatTheFrameworkShowsIsListed(String path) {
    given().get(path).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/q",
        "/q/",
        "/q/swagger-ui",
        "/q/dev-ui",
        "/q/arc",
        "/q/info",
        "/q/x",
        "/q/openapi/x",
        "/q/metrics/x"
      })
  void theRestOfTheFrameworkIsClosed(String path) {
    assertThat(given().redirects().follow(false).get(path).statusCode()).isBetween(401, 404);
  }

  @Test
  void anEndpointWithoutARuleWouldKeepTheApplicationFromStarting() {
    assertThat(openOnes(Careless.class)).containsExactly("open");
    assertThat(openOnes(Inherits.class)).containsExactly("inherited");
    assertThat(openOnes(Implements.class)).containsExactly("promised");
    assertThat(openOnes(Careful.class)).isEmpty();
    assertThatThrownBy(
            () -> ClosedByDefault.refuseOpen(ClosedByDefault.endpointsOf(Careless.class)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Careless.open");
  }

  private static List<String> openOnes(Class<?> type) {
    return ClosedByDefault.endpointsOf(type)
        .filter(m -> !ClosedByDefault.isRuled(m))
        .map(Method::getName)
        .toList();
  }

  /** The classes that handle a route; a route that only handles failures has none. */
  private static Stream<String> handlers(Route route) {
    var list = HANDLERS.matcher(route.toString());
    return list.find()
        ? NAME.matcher(list.group(1)).results().map(r -> r.group(1).replaceFirst("\\$.*", ""))
        : Stream.empty();
  }

  static class Careless {
    @GET
    void open() {}

    @POST
    @PermitAll
    void ruled() {}

    void noEndpoint() {}
  }

  abstract static class Open {
    @GET
    void inherited() {}
  }

  @PermitAll
  static class Inherits extends Open {}

  interface Promise {
    @GET
    void promised();
  }

  static class Implements implements Promise {
    @Override
    @PermitAll
    public void promised() {}
  }

  @RolesAllowed(Role.CLERK)
  static class Careful {
    @GET
    void ruled() {}
  }
}
