package org.linli.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.linli.member.place.PlaceService;
import org.linli.person.MergeUndone;
import org.linli.person.PeopleMerged;
import org.linli.shared.problem.ProblemException;

/**
 * When two records become one, files go along. Which is right of two open ones, or of two that put
 * somebody into two branches on one day, is for people to say.
 */
@ApplicationScoped
class PeopleMerge {
  private static final String TABLE = "party_member";
  private final MemberRepository members;
  private final PlaceService places;

  PeopleMerge(MemberRepository members, PlaceService places) {
    this.members = members;
    this.places = places;
  }

  /**
   * @throws ProblemException both-have-files
   */
  void merge(@Observes PeopleMerged news) {
    if (members.hasOpenFile(news.keptId()) && members.hasOpenFile(news.goneId())) {
      throw new ProblemException(MemberProblem.BOTH_HAVE_FILES);
    }
    var files = members.ofPerson(news.goneId());
    if (places.meet(ids(members.ofPerson(news.keptId())), ids(files))) {
      throw new ProblemException(MemberProblem.BOTH_HAVE_FILES);
    }
    files.forEach(file -> file.personId = news.keptId());
    news.moved(TABLE, ids(files));
  }

  private static List<UUID> ids(List<Member> files) {
    return files.stream().map(file -> file.id).toList();
  }

  void part(@Observes MergeUndone news) {
    var moved = news.rows(TABLE);
    members.ofPerson(news.keptId()).stream()
        .filter(file -> moved.contains(file.id))
        .forEach(file -> file.personId = news.goneId());
  }
}
