package org.linli.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Addresses sort as people count and are found by their parts. */
class AddressTest {

  @Test
  void nineComesBeforeTen() {
    assertThat(
            Stream.of("河湾路10号", "河湾路9号2室", "河湾路9号10室", "河湾路9号")
                .sorted(Comparator.comparing(a -> Address.of(a).key())))
        .containsExactly("河湾路9号", "河湾路9号2室", "河湾路9号10室", "河湾路10号");
  }

  @Test
  void theLongestKeyHasRoom() {
    assertThat(Address.of("1 ".repeat(40)).key()).hasSizeLessThanOrEqualTo(255);
  }

  @Test
  void itIsFoundByEachOfItsParts() {
    assertThat(Address.of(" 河湾路12号3栋501室 ").words())
        .containsExactlyInAnyOrder("河湾路12号3栋501室", "12号3栋501室", "3栋501室", "501室");
    assertThat(Address.of("3-501").words()).containsExactlyInAnyOrder("3501", "501");
    assertThat(Address.of("A座 2").words()).contains("a座2");
  }
}
