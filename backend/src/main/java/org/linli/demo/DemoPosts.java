package org.linli.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.org.post.AppointPerson;
import org.linli.org.post.AppointmentService;
import org.linli.org.post.CreatePerson;
import org.linli.org.post.EndAppointment;
import org.linli.org.post.PeopleService;
import org.linli.org.post.PostKind;

/**
 * Who holds Jiulong's posts: everywhere a secretary and the branch's two officers, in Hewan all of
 * them, some after a predecessor; one party group waits for its liaison.
 */
@ApplicationScoped
class DemoPosts {
  private static final long SEED = 17;
  private static final int MEMBERS = 4;

  /** The party group without a liaison, who left some months after the election. */
  private static final int VACANT = 3;

  private static final int MONTHS_SERVED = 8;

  /** A residents' group whose leader changed. */
  private static final int CHANGED = 4;

  /** One instructor of the committee looks after so many branches. */
  private static final int BRANCHES_EACH = 2;

  private final PeopleService people;
  private final AppointmentService appointments;

  DemoPosts(PeopleService people, AppointmentService appointments) {
    this.people = people;
    this.appointments = appointments;
  }

  void make(DemoTree.Jiulong tree, LocalDate today) {
    new Making(tree, today).run();
  }

  /** One making: the names that are left, and the days of the last elections. */
  private final class Making {
    private final DemoTree.Jiulong tree;
    private final DemoNames names = new DemoNames(SEED);
    private final LocalDate elected;
    private final LocalDate before;

    Making(DemoTree.Jiulong tree, LocalDate today) {
      this.tree = tree;
      this.elected = LocalDate.of(today.getYear() - 1, Month.MARCH, 1);
      this.before = elected.minusYears(3);
    }

    void run() {
      appoint(tree.committee(), PostKind.SECRETARY, elected);
      members(tree.committee());
      members(tree.hewan());
      tree.branches().forEach(branch -> appoint(branch, PostKind.SECRETARY, elected));
      tree.branches().forEach(branch -> appoint(branch, PostKind.INFORMATION_OFFICER, elected));
      instructors();
      members(tree.branches().get(0));
      partyGroups(tree.partyGroups());
      residentGroups(tree.residentGroups());
    }

    private void members(UUID unit) {
      for (var i = 0; i < MEMBERS; i++) {
        appoint(unit, PostKind.COMMITTEE_MEMBER, elected);
      }
    }

    /** Hewan's has a predecessor; the present ones look after two branches each. */
    private void instructors() {
      var hewan = tree.branches().get(0);
      succeed(hewan, PostKind.INSTRUCTOR, "轮岗");
      for (var i = 1; i < tree.branches().size(); i += BRANCHES_EACH) {
        var one = person(tree.committee());
        tree.branches().stream()
            .skip(i)
            .limit(BRANCHES_EACH)
            .forEach(branch -> appoint(branch, PostKind.INSTRUCTOR, one, elected));
      }
    }

    private void partyGroups(List<UUID> groups) {
      for (var i = 0; i < groups.size(); i++) {
        appoint(groups.get(i), PostKind.GROUP_LEADER, elected);
        if (i == VACANT) {
          leave(
              appoint(groups.get(i), PostKind.LIAISON, elected),
              elected.plusMonths(MONTHS_SERVED),
              "搬到外地居住");
        } else if (i == 0) {
          succeed(groups.get(i), PostKind.LIAISON, "换届");
        } else {
          appoint(groups.get(i), PostKind.LIAISON, elected);
        }
      }
    }

    private void residentGroups(List<UUID> groups) {
      for (var i = 0; i < groups.size(); i++) {
        if (i == CHANGED) {
          succeed(groups.get(i), PostKind.GROUP_LEADER, "换届");
        } else {
          appoint(groups.get(i), PostKind.GROUP_LEADER, elected);
        }
      }
    }

    /** Somebody before the last election, somebody else since. */
    private void succeed(UUID unit, PostKind kind, String reason) {
      leave(appoint(unit, kind, before), elected, reason);
      appoint(unit, kind, elected);
    }

    private UUID appoint(UUID unit, PostKind kind, LocalDate from) {
      // Instructors come from the committee; all others are known where they serve.
      return appoint(
          unit, kind, person(kind == PostKind.INSTRUCTOR ? tree.committee() : unit), from);
    }

    private UUID appoint(UUID unit, PostKind kind, UUID person, LocalDate from) {
      var wish = new AppointPerson(kind, person, from, null);
      return appointments.appoint(unit, wish, reach()).id();
    }

    private void leave(UUID appointment, LocalDate on, String reason) {
      appointments.end(appointment, new EndAppointment(on, reason), reach());
    }

    private UUID person(UUID unit) {
      return people.create(new CreatePerson(names.next(), unit), reach()).id();
    }

    private Set<UUID> reach() {
      return Set.of(tree.committee());
    }
  }
}
