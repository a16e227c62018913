package org.linli.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.org.post.PeopleService;
import org.linli.shared.audit.SubjectName;
import org.linli.shared.audit.SubjectNames;

/** Members in the audit log, where its reader could look the person up as well. */
@ApplicationScoped
class MemberNames implements SubjectNames {
  private final MemberRepository members;
  private final PeopleService people;

  MemberNames(MemberRepository members, PeopleService people) {
    this.members = members;
    this.people = people;
  }

  @Override
  public Set<String> words() {
    return Set.of("Member", "memberId");
  }

  @Override
  public Map<UUID, SubjectName> names(Collection<UUID> ids, Set<UUID> units) {
    var whose =
        members.list("id in ?1", ids).stream()
            .collect(Collectors.toMap(file -> file.id, file -> file.personId));
    return people.namesBehind(whose, units);
  }
}
