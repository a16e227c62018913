package org.linli.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.linli.member.ApplyForMembership;
import org.linli.member.MemberService;
import org.linli.member.OpeningService;
import org.linli.member.RegisterMember;
import org.linli.member.TakeStep;
import org.linli.member.certificate.CertificateService;
import org.linli.member.certificate.IssueCertificate;
import org.linli.member.path.MemberStatus;
import org.linli.member.path.Step;
import org.linli.member.transfer.SendLetter;
import org.linli.member.transfer.TransferService;
import org.linli.org.post.PostKind;
import org.linli.org.post.RosterLine;
import org.linli.org.post.RosterService;
import org.linli.person.PersonView;
import org.linli.shared.page.PageRequest;

/**
 * Hewan's 49 members over four party groups, those who hold its posts and residents among them, two
 * of them developed of late; three activists and an applicant; five certificates and a letter under
 * way; what each of them pays.
 */
@ApplicationScoped
class DemoMembers {
  private static final int MEMBERS = 49;
  private static final int DEVELOPED = 2;
  private static final int FIRST_ADMITTED = 1978;
  private static final LocalDate OLD = LocalDate.of(1975, Month.JANUARY, 1);
  private static final LocalDate REGISTERED = LocalDate.of(2012, Month.MARCH, 1);
  private static final List<String> AWAY =
      List.of("浙江省义乌市某街道党支部", "广东省东莞市某村党支部", "贵阳市某社区党支部", "福建省晋江市某企业党支部");

  private final RosterService posts;
  private final MemberService members;
  private final OpeningService opening;
  private final TransferService transfers;
  private final CertificateService certificates;
  private final DemoDues dues;

  DemoMembers(
      RosterService posts,
      MemberService members,
      OpeningService opening,
      TransferService transfers,
      CertificateService certificates,
      DemoDues dues) {
    this.posts = posts;
    this.members = members;
    this.opening = opening;
    this.transfers = transfers;
    this.certificates = certificates;
    this.dues = dues;
  }

  /**
   * @param residents of Hewan
   */
  void make(DemoTree.Jiulong tree, List<PersonView> residents, LocalDate today) {
    new Making(tree, residents, today).run();
  }

  /** One making: whom there are, in the order in which they were entered. */
  private final class Making {
    private final DemoTree.Jiulong tree;
    private final List<PersonView> residents;
    private final LocalDate today;
    private final UUID branch;
    private final Deque<PersonView> old = new ArrayDeque<>();
    private final Deque<PersonView> young = new ArrayDeque<>();
    private final List<UUID> full = new ArrayList<>();

    Making(DemoTree.Jiulong tree, List<PersonView> residents, LocalDate today) {
      this.tree = tree;
      this.residents = residents;
      this.today = today;
      this.branch = tree.branches().get(0);
    }

    void run() {
      residents.forEach(this::sort);
      holders()
          .forEach((person, group) -> register(person, FIRST_ADMITTED + full.size() % 32, group));
      while (full.size() < MEMBERS - DEVELOPED) {
        var one = old.remove();
        register(one.id(), one.birthDate().getYear() + 20 + full.size() % 9, null);
      }
      var newest = today.minusYears(2).minusWeeks(28);
      var paying = new ArrayList<>(full);
      paying.add(way(newest, List.of(Step.values())));
      paying.add(way(today.minusYears(1).minusWeeks(30), upTo(Step.OBSERVATION)));
      activist(today.minusMonths(14), today.minusMonths(8), today.minusMonths(2));
      activist(today.minusMonths(9));
      activist(today.minusMonths(3));
      apply(today.minusDays(10));
      send();
      away();
      dues.make(paying, today, reach());
    }

    private void sort(PersonView resident) {
      var born = resident.birthDate();
      if (born != null && born.isBefore(OLD)) {
        old.add(resident);
      } else if (born != null
          && born.isAfter(today.minusYears(38))
          && born.isBefore(today.minusYears(24))) {
        young.add(resident);
      }
    }

    /** Whoever holds a post in the branch or a group of it; with whoever has one, the group. */
    private Map<UUID, UUID> holders() {
      var found = new LinkedHashMap<UUID, UUID>();
      for (var line : posts.page(branch, today, new PageRequest(), reach()).items()) {
        for (var post : line.posts()) {
          if (post.kind() != PostKind.INSTRUCTOR) {
            post.holders().forEach(holder -> found.put(holder.personId(), group(line)));
          }
        }
      }
      return found;
    }

    private UUID group(RosterLine line) {
      return tree.partyGroups().contains(line.unitId()) ? line.unitId() : null;
    }

    private void register(UUID person, int admitted, UUID group) {
      var wish =
          new RegisterMember(
              branch,
              person,
              MemberStatus.FULL,
              LocalDate.of(admitted - 1, Month.MAY, 4),
              LocalDate.of(admitted, Month.JUNE, 20),
              LocalDate.of(admitted + 1, Month.JUNE, 25),
              REGISTERED,
              group == null ? nextGroup() : group,
              "党员名册",
              null);
      full.add(opening.register(wish, reach()).id());
    }

    private UUID nextGroup() {
      return tree.partyGroups().get(full.size() % tree.partyGroups().size());
    }

    private UUID apply(LocalDate on) {
      var wish = new ApplyForMembership(branch, young.remove().id(), on, "入党申请书", null);
      return opening.apply(wish, reach()).id();
    }

    /** Step by step, a week each but for the waits. */
    private UUID way(LocalDate start, List<Step> steps) {
      var id = apply(start);
      for (var step : steps.subList(1, steps.size())) {
        var on = start.plusWeeks(step.ordinal());
        on = step.compareTo(Step.TARGET_DECIDED) >= 0 ? on.plusYears(1) : on;
        on = step.compareTo(Step.FULL_APPLICATION) >= 0 ? on.plusYears(1) : on;
        take(id, step, on);
        if (step == Step.CULTIVATION_REVIEW) {
          take(id, step, on.plusMonths(5));
          take(id, step, on.plusMonths(10));
        }
      }
      return id;
    }

    private void activist(LocalDate chosen, LocalDate... reviews) {
      var id = apply(chosen.minusWeeks(2));
      take(id, Step.TALK, chosen.minusWeeks(1));
      take(id, Step.ACTIVIST_CHOSEN, chosen);
      take(id, Step.ACTIVIST_FILED, chosen.plusWeeks(1));
      take(id, Step.CONTACTS_ASSIGNED, chosen.plusWeeks(2));
      for (var review : reviews) {
        take(id, Step.CULTIVATION_REVIEW, review);
      }
    }

    private void take(UUID id, Step step, LocalDate on) {
      var wish =
          new TakeStep(
              step.number(),
              on,
              "支部会议",
              "有关材料",
              null,
              full.subList(0, 2),
              tree.partyGroups().get(0));
      members.take(id, wish, reach());
    }

    private List<Step> upTo(Step last) {
      return List.of(Step.values()).subList(0, last.ordinal() + 1);
    }

    private void send() {
      var wish =
          new SendLetter(
              full.get(full.size() - 1), tree.branches().get(1), null, false, today.minusDays(20));
      transfers.send(wish, reach());
    }

    private void away() {
      for (var i = 0; i <= AWAY.size(); i++) {
        var inside = i == AWAY.size();
        var on = today.minusMonths(i + 1L);
        var wish =
            new IssueCertificate(
                full.get(full.size() - 2 - i),
                inside ? tree.branches().get(2) : null,
                inside ? null : AWAY.get(i),
                "外出务工",
                on,
                on.plusYears(1));
        certificates.issue(wish, reach());
      }
    }

    private Set<UUID> reach() {
      return Set.of(tree.committee());
    }
  }
}
