package org.linli.member.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.linli.member.CandidateService;
import org.linli.member.CandidateView;
import org.linli.member.MemberReachService;
import org.linli.org.UnitView;
import org.linli.shared.file.FileType;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.security.Role;
import org.linli.shared.sheet.SheetAnswer;

/** A unit's members on any day, and whom and where its officers may choose. */
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PARTY_OFFICER)
public class UnitMembersResource {
  private final MemberRosterService rosters;
  private final RosterTableService tables;
  private final LetterBook letters;
  private final CandidateService candidates;
  private final MemberReachService reach;

  UnitMembersResource(
      MemberRosterService rosters,
      RosterTableService tables,
      LetterBook letters,
      CandidateService candidates,
      MemberReachService reach) {
    this.rosters = rosters;
    this.tables = tables;
    this.letters = letters;
    this.candidates = candidates;
    this.reach = reach;
  }

  @GET
  @Path("/{unitId}/member-roster")
  public Page<RosterMember> roster(
      @PathParam("unitId") UUID unitId,
      @QueryParam("on") LocalDate on,
      @BeanParam @Valid PageRequest page) {
    return rosters.roster(unitId, on, page, reach.units());
  }

  @GET
  @Produces(FileType.SHEET)
  @Path("/{unitId}/member-roster.xlsx")
  public RestResponse<byte[]> table(
      @PathParam("unitId") UUID unitId, @QueryParam("on") LocalDate on) {
    return SheetAnswer.of(tables.of(unitId, on, reach.units()), "member-roster.xlsx");
  }

  @GET
  @Path("/{unitId}/head-count")
  public HeadCount headCount(@PathParam("unitId") UUID unitId, @QueryParam("on") LocalDate on) {
    return rosters.count(unitId, on, reach.units());
  }

  @GET
  @Path("/{unitId}/party-units")
  public Page<UnitView> partyUnits(
      @PathParam("unitId") UUID unitId, @BeanParam @Valid PageRequest page) {
    return letters.partyUnits(unitId, page, reach.units());
  }

  @GET
  @Path("/{unitId}/sister-branches")
  public Page<UnitView> sisters(
      @PathParam("unitId") UUID unitId, @BeanParam @Valid PageRequest page) {
    return letters.sisters(unitId, page, reach.units());
  }

  @GET
  @Path("/{unitId}/member-candidates")
  public Page<CandidateView> candidates(
      @PathParam("unitId") UUID unitId,
      @QueryParam("q") @NotNull @Size(min = 1, max = 60) String q) {
    return Page.whole(candidates.find(unitId, q, reach.units()));
  }
}
