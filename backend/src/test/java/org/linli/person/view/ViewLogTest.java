package org.linli.person.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.shared.actor.Actor;
import org.linli.shared.actor.ActorKind;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.problem.Languages;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.time.BusinessDate;

/** Every look is kept as it was, and auditors find it by unit, reader, person, kind and day. */
@QuarkusTest
class ViewLogTest {
  private static final String PURPOSE = "call back about the pension";

  @Inject ViewLogService log;
  @Inject CurrentActor actor;
  @Inject EntityManager database;
  @Inject Clock clock;
  private final UUID unit = UUID.randomUUID();
  private final UUID reader = UUID.randomUUID();
  private final UUID person = UUID.randomUUID();

  @ParameterizedTest
  @EnumSource(Viewed.class)
  void aLookSaysWhoAtWhomWhatAndWhatFor(Viewed what) {
    look(reader, person, unit, what);
    assertThat(all(ViewSearch.EVERYTHING))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.actorKind()).isEqualTo(ActorKind.ACCOUNT);
              assertThat(e.actorId()).isEqualTo(reader);
              assertThat(e.personId()).isEqualTo(person);
              assertThat(e.unitId()).isEqualTo(unit);
              assertThat(e.what()).isEqualTo(what);
              assertThat(e.purpose()).isEqualTo(PURPOSE);
            });
  }

  /** Kept as a code, read in words; what people write themselves stays as it is. */
  @ParameterizedTest
  @EnumSource(StandardPurpose.class)
  void aStandardPurposeIsReadInTheLanguageOfWhoReads(StandardPurpose purpose) {
    actor.as(
        Actor.account(reader, "somebody", List.of()),
        () -> {
          log.record(person, unit, Viewed.DOSSIER, purpose.name());
          return null;
        });
    assertThat(all(ViewSearch.EVERYTHING))
        .singleElement()
        .satisfies(e -> assertThat(e.purpose()).isNotEqualTo(purpose.name()));
    assertThat(StandardPurpose.words(purpose.name(), Languages.ENGLISH))
        .isNotEqualTo(StandardPurpose.words(purpose.name(), Languages.CHINESE));
    assertThat(StandardPurpose.words(PURPOSE, Languages.CHINESE)).isEqualTo(PURPOSE);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void withoutAPurposeThereIsNoLook(String purpose) {
    assertThatThrownBy(() -> log.record(person, unit, Viewed.PHONE, purpose))
        .isInstanceOf(ProblemException.class)
        .hasMessage("invalid-input");
    assertThatThrownBy(() -> log.record(person, unit, Viewed.PHONE, "a".repeat(201)))
        .isInstanceOf(ProblemException.class);
    assertThat(all(ViewSearch.EVERYTHING)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Viewed.class)
  void onlyAListIsAboutNobodyInParticular(Viewed what) {
    if (what == Viewed.EXPORT) {
      look(reader, null, unit, what);
      assertThat(all(ViewSearch.EVERYTHING)).hasSize(1);
    } else {
      assertThatThrownBy(() -> look(reader, null, unit, what))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void narrowedByReaderPersonKindAndDay() {
    var other = UUID.randomUUID();
    look(reader, person, unit, Viewed.PHONE);
    look(other, other, unit, Viewed.DOSSIER);
    var today = BusinessDate.at(clock.instant(), BusinessDate.HOUSE);
    assertThat(kinds(new ViewSearch(List.of(reader), null, null, null, null)))
        .containsExactly(Viewed.PHONE);
    assertThat(kinds(new ViewSearch(null, other, null, null, null)))
        .containsExactly(Viewed.DOSSIER);
    assertThat(kinds(new ViewSearch(null, null, Viewed.PHONE, null, null)))
        .containsExactly(Viewed.PHONE);
    assertThat(kinds(new ViewSearch(List.of(), null, null, null, null))).isEmpty();
    assertThat(days(today, today)).hasSize(2);
    assertThat(days(today.plusDays(1), null)).isEmpty();
    assertThat(days(null, today.minusDays(1))).isEmpty();
  }

  @Test
  void anotherUnitsLooksAreNotSeen() {
    look(reader, person, unit, Viewed.PHONE);
    assertThat(log.newest(List.of(UUID.randomUUID()), ViewSearch.EVERYTHING, 10)).isEmpty();
    assertThat(log.newest(List.of(), ViewSearch.EVERYTHING, 10)).isEmpty();
  }

  @Test
  void newestFirst() {
    var people = IntStream.range(0, 5).mapToObj(i -> UUID.randomUUID()).toList();
    people.forEach(one -> look(reader, one, unit, Viewed.PHONE));
    var backwards = new ArrayList<>(all(ViewSearch.EVERYTHING));
    Collections.reverse(backwards);
    assertThat(backwards).extracting(ViewEntryView::personId).isEqualTo(people);
    assertThat(log.newest(List.of(unit), ViewSearch.EVERYTHING, 2)).hasSize(2);
  }

  @Test
  void aLookIsNeverRewritten() {
    look(reader, person, unit, Viewed.PHONE);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              var entry =
                  database
                      .createQuery("from ViewEntry where unitId = ?1", ViewEntry.class)
                      .setParameter(1, unit)
                      .getSingleResult();
              entry.purpose = "nothing at all";
            });
    assertThat(all(ViewSearch.EVERYTHING))
        .extracting(ViewEntryView::purpose)
        .containsExactly(PURPOSE);
  }

  @Test
  void whatIsRolledBackWasNotShownAndNotRecorded() {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          log.record(person, unit, Viewed.DOSSIER, PURPOSE);
                          throw new IllegalStateException("not shown");
                        }))
        .hasMessageContaining("not shown");
    assertThat(all(ViewSearch.EVERYTHING)).isEmpty();
  }

  private void look(UUID by, UUID at, UUID kept, Viewed what) {
    actor.as(
        Actor.account(by, "somebody", List.of()),
        () -> {
          log.record(at, kept, what, PURPOSE);
          return what;
        });
  }

  private List<ViewEntryView> all(ViewSearch search) {
    return log.newest(List.of(unit), search, 100);
  }

  private List<Viewed> kinds(ViewSearch search) {
    return all(search).stream().map(ViewEntryView::what).toList();
  }

  private List<ViewEntryView> days(LocalDate from, LocalDate to) {
    return all(new ViewSearch(null, null, null, from, to));
  }
}
