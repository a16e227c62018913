package org.linli.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.linli.person.PersonIdentified;
import org.linli.shared.problem.ProblemException;

/** One human being has one open file, however many records there are of them. */
@ApplicationScoped
class PeopleIdentified {
  private final MemberRepository members;

  PeopleIdentified(MemberRepository members) {
    this.members = members;
  }

  /**
   * @throws ProblemException both-have-files
   */
  void refuse(@Observes PersonIdentified news) {
    if (members.hasOpenFile(news.personId())
        && news.others().stream().anyMatch(members::hasOpenFile)) {
      throw new ProblemException(MemberProblem.BOTH_HAVE_FILES);
    }
  }
}
