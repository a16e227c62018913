package org.linli.member.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.shared.actor.Actor;
import org.linli.shared.actor.ActorKind;

/** A document counts until it is taken back, once. */
class MemberDocumentTest {
  /** Past midnight in Hewan. */
  private static final Instant LATE = Instant.parse("2026-11-26T16:30:00Z");

  private static final Actor OFFICER = Actor.account(UUID.randomUUID(), "韦国安", List.of());
  private final MemberDocument document =
      new MemberDocument(
          UUID.randomUUID(),
          UUID.randomUUID(),
          UUID.randomUUID(),
          " 谈话记录 ",
          OFFICER,
          LATE.minusSeconds(60));

  @Test
  void countsUntilItIsTakenBack() {
    document.refuseIfTakenBack();
    assertThat(document.title).isEqualTo("谈话记录");
    assertThat(document.takenBackAt).isNull();
    document.takeBack(" 传错了人 ", OFFICER, LATE);
    assertThat(document.takenBackReason).isEqualTo("传错了人");
    assertThat(document.takenBackKind).isEqualTo(ActorKind.ACCOUNT);
    assertThat(document.takenBackBy).isEqualTo(OFFICER.id());
    assertThatThrownBy(document::refuseIfTakenBack).hasMessage("document-taken-back");
  }

  @Test
  void isTakenBackOnceAndTheFirstReasonStays() {
    document.takeBack("传错了人", OFFICER, LATE);
    assertThatThrownBy(() -> document.takeBack("再说一次", Actor.SYSTEM, LATE.plusSeconds(1)))
        .hasMessage("document-taken-back");
    assertThat(document.takenBackReason).isEqualTo("传错了人");
    assertThat(document.takenBackAt).isEqualTo(LATE);
    assertThat(document.takenBackBy).isEqualTo(OFFICER.id());
  }
}
