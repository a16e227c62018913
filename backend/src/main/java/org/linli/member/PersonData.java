package org.linli.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.linli.org.OrgService;
import org.linli.person.PersonErasing;
import org.linli.person.PersonExporting;
import org.linli.shared.problem.ProblemException;

/** What is kept of somebody as a member or an applicant: it is told where, and stays for good. */
@ApplicationScoped
class PersonData {
  private final MemberRepository members;
  private final OrgService org;

  PersonData(MemberRepository members, OrgService org) {
    this.members = members;
    this.org = org;
  }

  /**
   * Whoever takes this out need not be who may read the file: an officer of the branch shows it.
   */
  void export(@Observes PersonExporting news) {
    var files = members.ofPerson(news.personId());
    var units = org.names(files.stream().map(file -> file.unitId).distinct().toList());
    news.add(
        "memberFile",
        files.stream().map(file -> Map.of("unitName", units.get(file.unitId))).toList());
  }

  /**
   * Files are archives (中国共产党发展党员工作细则 第三十八条).
   *
   * @throws ProblemException has-member-file
   */
  void refuse(@Observes PersonErasing news) {
    if (!members.ofPerson(news.personId()).isEmpty()) {
      throw new ProblemException(MemberProblem.HAS_MEMBER_FILE);
    }
  }
}
