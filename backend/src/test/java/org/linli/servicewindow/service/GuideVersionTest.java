package org.linli.servicewindow.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.shared.actor.Actor;
import org.linli.shared.database.Translated;

/** What may happen to one wording, and how two are compared. */
class GuideVersionTest {
  private static final Actor LI = Actor.account(new UUID(0, 7), "李梅", List.of());
  private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");
  private final GuideVersion version = new GuideVersion(new UUID(0, 1), 3);

  @Test
  void aDraftIsWrittenAsOftenAsOneLikes() {
    version.write(words("不收费", null), LI, NOW);
    version.write(words("工本费 5 元", "Free"), LI, NOW.plusSeconds(9));
    assertThat(version.words().zh().fee()).isEqualTo("工本费 5 元");
    assertThat(version.words().en().fee()).isEqualTo("Free");
    assertThat(version.writerName).isEqualTo("李梅");
    assertThat(version.publishedAt).isNull();
  }

  @Test
  void whatResidentsReadOrReadEarlierStaysAsItWas() {
    version.write(words("不收费", null), LI, NOW);
    version.publish(LI, NOW);
    refused(() -> version.write(words("改", null), LI, NOW));
    refused(() -> version.publish(LI, NOW));
    version.giveWay();
    refused(() -> version.write(words("改", null), LI, NOW));
    refused(() -> version.publish(LI, NOW));
    refused(version::giveWay);
    assertThat(version.words().zh().fee()).isEqualTo("不收费");
  }

  @Test
  void aDraftGivesWayToNobody() {
    version.write(words("不收费", null), LI, NOW);
    refused(version::giveWay);
    assertThat(version.state).isEqualTo(GuideState.DRAFT);
  }

  @Test
  void onlyWhatBecameDifferentIsTold() {
    assertThat(Guides.between(words("不收费", "Free"), words("不收费", "Free"))).isEmpty();
    assertThat(Guides.between(words("不收费", "Free"), words("5 元", "Free")))
        .containsExactly(new GuideChange(GuideLanguage.ZH, GuideField.FEE, "不收费", "5 元"));
    assertThat(Guides.between(words("不收费", null), words("不收费", "Free")))
        .extracting(GuideChange::path)
        .containsExactly("en.name", "en.papers", "en.fee");
    assertThat(Guides.between(words("不收费", "Free"), words("不收费", null)))
        .allMatch(change -> change.after() == null);
  }

  private static void refused(Runnable verb) {
    assertThatThrownBy(verb::run).isInstanceOf(IllegalStateException.class);
  }

  private static Translated<Guide> words(String zhFee, String enFee) {
    return new Translated<>(guide(zhFee), enFee == null ? null : guide(enFee));
  }

  private static Guide guide(String fee) {
    return new Guide("事项", "", List.of("身份证"), fee, "", "", "", "");
  }
}
