package org.linli.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.linli.person.MergeUndone;
import org.linli.person.PeopleMerged;
import org.linli.shared.problem.ProblemException;

/** When two records become one, files go along; which of two open ones is right is for people. */
@ApplicationScoped
class PeopleMerge {
  private static final String TABLE = "party_member";
  private final MemberRepository members;

  PeopleMerge(MemberRepository members) {
    this.members = members;
  }

  /**
   * @throws ProblemException both-have-files
   */
  void merge(@Observes PeopleMerged news) {
    if (members.hasOpenFile(news.keptId()) && members.hasOpenFile(news.goneId())) {
      throw new ProblemException(MemberProblem.BOTH_HAVE_FILES);
    }
    var files = members.ofPerson(news.goneId());
    files.forEach(file -> file.personId = news.keptId());
    news.moved(TABLE, files.stream().map(file -> file.id).toList());
  }

  void part(@Observes MergeUndone news) {
    var moved = news.rows(TABLE);
    members.ofPerson(news.keptId()).stream()
        .filter(file -> moved.contains(file.id))
        .forEach(file -> file.personId = news.goneId());
  }
}
