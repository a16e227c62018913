package org.linli.demo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.linli.shared.time.Moment;

/** Another time than now is the demo's alone. */
class MomentGuardTest {
  private static final Instant THEN = Instant.parse("2026-10-26T01:00:00Z");

  @Test
  void nobodyElseSetsTheClock() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.linli.demo..", "org.linli.shared.time")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Moment.class)
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.linli"));
  }

  @Test
  void oneThreadLivesInAMomentAndComesBack() throws InterruptedException {
    assertThat(Moment.set()).isEmpty();
    Moment.at(
        THEN,
        () -> {
          assertThat(Moment.set()).contains(THEN);
          Moment.at(
              THEN.plusSeconds(1), () -> assertThat(Moment.set()).contains(THEN.plusSeconds(1)));
          assertThat(Moment.set()).contains(THEN);
        });
    assertThat(Moment.set()).isEmpty();
    var elsewhere = new Thread(() -> assertThat(Moment.set()).isEmpty());
    Moment.at(THEN, elsewhere::start);
    elsewhere.join();
    assertThat(Clock.systemUTC().instant()).isAfter(THEN);
  }
}
