package org.linli.servicewindow.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.servicewindow.announcement.AnnouncementState.COMING;
import static org.linli.servicewindow.announcement.AnnouncementState.CURRENT;
import static org.linli.servicewindow.announcement.AnnouncementState.OVER;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.shared.database.Translated;
import org.linli.shared.problem.ProblemException;

class AnnouncementTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(600);

  @Test
  void itsFirstMomentBelongsToItAndItsLastDoesNot() {
    var announcement = said(LATER, LATER.plusSeconds(60));
    assertThat(announcement.stateAt(LATER.minusMillis(1))).isEqualTo(COMING);
    assertThat(announcement.stateAt(LATER)).isEqualTo(CURRENT);
    assertThat(announcement.stateAt(LATER.plusSeconds(60).minusMillis(1))).isEqualTo(CURRENT);
    assertThat(announcement.stateAt(LATER.plusSeconds(60))).isEqualTo(OVER);
  }

  @Test
  void withoutTimesItIsShownAtOnceUntilItIsEnded() {
    var announcement = said(null, null);
    assertThat(announcement.stateAt(NOW)).isEqualTo(CURRENT);
    assertThat(announcement.stateAt(NOW.plusSeconds(1_000_000_000))).isEqualTo(CURRENT);
    announcement.end(LATER);
    assertThat(announcement.stateAt(LATER)).isEqualTo(OVER);
  }

  @Test
  void oneToComeCanBeEndedToo() {
    var announcement = said(LATER, null);
    announcement.end(NOW);
    assertThat(announcement.stateAt(LATER)).isEqualTo(OVER);
  }

  @Test
  void whatIsOverStaysAsItWas() {
    var announcement = said(null, LATER);
    assertThatThrownBy(() -> announcement.end(LATER)).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> announcement.describe(wish(null, null), LATER))
        .isInstanceOf(ProblemException.class);
    assertThat(announcement.endedAt).isNull();
    assertThat(announcement.shownUntil).isEqualTo(LATER);
  }

  @Test
  void itsEndLiesAheadAndBehindItsBeginning() {
    assertThatThrownBy(() -> said(LATER, LATER)).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> said(LATER, NOW)).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> said(null, NOW)).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> said(NOW.minusSeconds(60), NOW.minusSeconds(30)))
        .isInstanceOf(ProblemException.class);
    assertThat(said(NOW.minusSeconds(60), LATER).stateAt(NOW)).isEqualTo(CURRENT);
  }

  private static Announcement said(Instant from, Instant until) {
    return new Announcement(UUID.randomUUID(), wish(from, until), NOW);
  }

  private static DescribeAnnouncement wish(Instant from, Instant until) {
    return new DescribeAnnouncement(
        from, until, false, false, new Translated<>(new AnnouncementText("体检"), null));
  }
}
