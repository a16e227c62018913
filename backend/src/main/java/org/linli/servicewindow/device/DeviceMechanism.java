package org.linli.servicewindow.device;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.linli.shared.actor.Actor;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.security.Secrets;

/**
 * {@code Authorization: Device <credential>}: looked up with every request, so that a revoked
 * device is nobody at once, on every node.
 */
@ApplicationScoped
class DeviceMechanism implements HttpAuthenticationMechanism {
  private static final String SCHEME = "Device ";

  private final DeviceService devices;
  private final BlockingSecurityExecutor workers;

  DeviceMechanism(DeviceService devices, BlockingSecurityExecutor workers) {
    this.devices = devices;
    this.workers = workers;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager identities) {
    var header = context.request().getHeader("Authorization");
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Uni.createFrom().nullItem();
    }
    var hash = Secrets.hash(header.substring(SCHEME.length()));
    return workers.executeBlocking(
        () -> devices.identify(hash).map(DeviceMechanism::identity).orElse(null));
  }

  private static SecurityIdentity identity(DeviceRef device) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(device.id().toString()))
        .addRole(device.kind().role())
        .addAttribute(CurrentActor.ATTRIBUTE, Actor.device(device.id(), device.name()))
        .addAttribute(CurrentDevice.ATTRIBUTE, device)
        .build();
  }

  /** Answers are problems; the mappers write them. */
  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom().nullItem();
  }
}
