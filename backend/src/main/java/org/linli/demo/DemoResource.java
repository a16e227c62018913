package org.linli.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/** Tells the sign-in page of a demo which accounts there are; anywhere else it is not found. */
@Path("/api/v1/demo")
@PermitAll
public class DemoResource {
  private final DemoConfig config;

  DemoResource(DemoConfig config) {
    this.config = config;
  }

  @GET
  public DemoView get() {
    if (!config.enabled()) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    return new DemoView(
        DemoPeople.PEOPLE.stream()
            .map(p -> new DemoView.DemoAccount(p.username(), p.name(), p.roles().get(0).name()))
            .toList(),
        config.password().orElseThrow());
  }
}
