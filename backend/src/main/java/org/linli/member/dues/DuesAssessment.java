package org.linli.member.dues;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.linli.member.MemberView;
import org.linli.shared.actor.Actor;
import org.linli.shared.actor.ActorKind;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.database.Ids;
import org.linli.shared.problem.ProblemException;

/** What somebody is to pay from a month on; never changed. */
@Entity
@Immutable
class DuesAssessment {
  @Id UUID id;
  UUID memberId;

  /** The branch of that day. */
  UUID unitId;

  /** How many were entered before: of those that reach a month the last one holds. */
  short turn;

  @Enumerated(EnumType.STRING)
  DuesKind kind;

  /** Null where the amount does not follow from one. */
  Long baseFen;

  long amountFen;

  /** The month's first day. */
  LocalDate fromMonth;

  String document;

  @Enumerated(EnumType.STRING)
  ActorKind actorKind;

  UUID actorId;
  Instant createdAt;

  DuesAssessment() {}

  /**
   * @throws ProblemException invalid-input for what the kind needs or has no use for
   */
  DuesAssessment(MemberView member, int turn, AssessDues wish, Actor actor, Instant at) {
    this.id = Ids.next();
    this.memberId = member.id();
    this.unitId = member.unitId();
    this.turn = (short) turn;
    this.kind = wish.kind();
    this.baseFen = wish.baseFen();
    this.amountFen = amountFen(wish);
    this.fromMonth = YearMonth.parse(wish.fromMonth()).atDay(1);
    this.document = stripped(wish.document());
    this.actorKind = actor.kind();
    this.actorId = actor.id();
    this.createdAt = at;
    if (kind == DuesKind.DECIDED && document == null) {
      throw ProblemException.field("document", "required");
    }
  }

  private static long amountFen(AssessDues wish) {
    var kind = wish.kind();
    refuseUnless(kind.hasBase(), "baseFen", wish.baseFen());
    refuseUnless(kind.isStated(), "amountFen", wish.amountFen());
    return switch (kind) {
      case WAGE, PENSION -> {
        var amount = DuesRule.monthlyFen(kind, wish.baseFen());
        if (amount < DuesRule.LEAST_FEN) {
          // Who has next to nothing pays the least, and to pay less is decided above.
          throw ProblemException.field("baseFen", "range");
        }
        yield amount;
      }
      case LEAST -> DuesRule.LEAST_FEN;
      case DECIDED -> wish.amountFen();
      case FARMER -> {
        if (!DuesRule.fitsFarmers(wish.amountFen())) {
          throw ProblemException.field("amountFen", "range");
        }
        yield wish.amountFen();
      }
    };
  }

  private static void refuseUnless(boolean needed, String field, Long given) {
    if (needed && given == null) {
      throw ProblemException.field(field, "required");
    }
    if (!needed && given != null) {
      throw ProblemException.field(field, "unneeded");
    }
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  YearMonth from() {
    return YearMonth.from(fromMonth);
  }

  AuditSubject subject() {
    return new AuditSubject("DuesAssessment", id, unitId);
  }
}
