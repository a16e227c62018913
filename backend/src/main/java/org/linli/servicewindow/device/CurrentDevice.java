package org.linli.servicewindow.device;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/** The device behind the request at hand. */
@ApplicationScoped
public class CurrentDevice {
  /** Where the mechanism leaves it in the security identity. */
  static final String ATTRIBUTE = "linli.device";

  private final CurrentIdentityAssociation identities;

  CurrentDevice(CurrentIdentityAssociation identities) {
    this.identities = identities;
  }

  /**
   * As it was when this very request began.
   *
   * @throws ProblemException not-signed-in for whoever is no device
   */
  public DeviceRef get() {
    var device = identities.getIdentity().<DeviceRef>getAttribute(ATTRIBUTE);
    if (device == null) {
      throw new ProblemException(CommonProblem.NOT_SIGNED_IN);
    }
    return device;
  }
}
