package org.linli.member.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.linli.member.MemberReachService;
import org.linli.shared.idempotency.Write;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.security.Role;

/** Certificates of members who are away. */
@Path("/api/v1/floating-certificates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PARTY_OFFICER)
public class CertificateResource {
  private final CertificateService certificates;
  private final MemberReachService reach;

  CertificateResource(CertificateService certificates, MemberReachService reach) {
    this.certificates = certificates;
    this.reach = reach;
  }

  @GET
  public Page<CertificateView> list(
      @QueryParam("memberId") UUID memberId, @BeanParam @Valid PageRequest page) {
    return certificates.page(memberId, page, reach.units());
  }

  @POST
  @Write
  @ResponseStatus(201)
  @APIResponseSchema(value = CertificateView.class, responseCode = "201")
  public CertificateView issue(@NotNull @Valid IssueCertificate wish) {
    return certificates.issue(wish, reach.units());
  }

  @POST
  @Path("/{certificateId}/renew")
  @Write
  public CertificateView renew(
      @PathParam("certificateId") UUID id, @NotNull @Valid RenewCertificate wish) {
    return certificates.renew(id, wish, reach.units());
  }

  @POST
  @Path("/{certificateId}/return")
  @Write
  public CertificateView giveBack(
      @PathParam("certificateId") UUID id, @NotNull @Valid ReturnCertificate wish) {
    return certificates.giveBack(id, wish, reach.units());
  }
}
