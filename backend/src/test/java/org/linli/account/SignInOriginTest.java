package org.linli.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of an address the network, of a browser the kind of device, and nothing more. */
class SignInOriginTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "10.20.30.40, 10.20.30.0/24",
        "203.0.113.255, 203.0.113.0/24",
        "2001:db8:1:2:0:0:0:0/64, 2001:db8:1:0:0:0:0:0/48",
        "fe80:0:0:0:0:0:0:0/64, fe80:0:0:0:0:0:0:0/48",
        "ourselves, -",
        "unknown, -",
        "some.host.example, -",
      })
  void onlyTheNetworkIsKept(String network, String kept) {
    assertThat(SignInOrigin.of(network, null).network()).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130.0 | COMPUTER",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 14_0) Safari/605.1.15 | COMPUTER",
        "Mozilla/5.0 (X11; Linux x86_64) Firefox/131.0 | COMPUTER",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148 | PHONE",
        "Mozilla/5.0 (Linux; Android 14; Pixel) Chrome/130.0 Mobile Safari/537.36 | PHONE",
        "Mozilla/5.0 (Linux; Android 14; MatePad) Chrome/130.0 Safari/537.36 | TABLET",
        "Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) Mobile/15E148 | TABLET",
        "curl/8.5.0 | OTHER",
      })
  void onlyTheKindOfDeviceIsKept(String userAgent, SignInDevice device) {
    assertThat(SignInDevice.of(userAgent)).isEqualTo(device);
  }

  @Test
  void whoeverDoesNotSayIsOther() {
    assertThat(SignInDevice.of(null)).isEqualTo(SignInDevice.OTHER);
  }
}
