package org.linli.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerNetworkTest {
  @Test
  void anAddressOfTheFourthVersionIsItself() {
    assertThat(CallerNetwork.of("203.0.113.7")).isEqualTo("203.0.113.7");
    assertThat(CallerNetwork.of("::ffff:203.0.113.7")).isEqualTo("203.0.113.7");
  }

  /** A phone may take any of eighteen quintillion addresses of its network. */
  @Test
  void ofTheSixthTheFirstHalfCounts() {
    var same = Stream.of("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", "[2001:db8:1:2::1]");
    assertThat(same.map(CallerNetwork::of).distinct()).hasSize(1);
    assertThat(CallerNetwork.of("2001:db8:1:3::1"))
        .isNotEqualTo(CallerNetwork.of("2001:db8:1:2::1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"})
  void theMachineItself(String address) {
    assertThat(CallerNetwork.isOurselves(CallerNetwork.of(address))).isTrue();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "localhost", "example.org", "1.2.3", "1.2.3.4.5", "2001:db8::zz"})
  void whatIsNoAddressIsOneCallerAndNeverLookedUp(String text) {
    assertThat(CallerNetwork.of(text)).isEqualTo("unknown");
  }
}
