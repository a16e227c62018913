package org.linli.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Where somebody came from: enough to tell the office from a strange city, too little to find a
 * household.
 *
 * @param network the first three numbers of an IPv4 address, the /48 of an IPv6 one; null for this
 *     machine and for what is no address
 */
record SignInOrigin(String network, SignInDevice device) {
  /** Of what Linli does itself. */
  static final SignInOrigin NOWHERE = new SignInOrigin(null, SignInDevice.OTHER);

  private static final Pattern IPV4 = Pattern.compile("(\\d+\\.\\d+\\.\\d+)\\.\\d+");
  private static final Pattern IPV6 = Pattern.compile("([0-9a-f:]+:[0-9a-f:]*)/64");
  private static final int IPV6_BYTES = 6;

  /**
   * @param network as {@link org.linli.shared.http.CallerNetwork} gives it
   */
  static SignInOrigin of(String network, String userAgent) {
    return new SignInOrigin(prefix(network), SignInDevice.of(userAgent));
  }

  private static String prefix(String network) {
    var four = IPV4.matcher(network);
    if (four.matches()) {
      return four.group(1) + ".0/24";
    }
    var six = IPV6.matcher(network);
    return six.matches() ? prefixOfSix(six.group(1)) : null;
  }

  /** Digits and colons only: nothing is looked up. */
  private static String prefixOfSix(String address) {
    try {
      var bytes = InetAddress.getByName(address).getAddress();
      Arrays.fill(bytes, IPV6_BYTES, bytes.length, (byte) 0);
      return InetAddress.getByAddress(bytes).getHostAddress() + "/48";
    } catch (UnknownHostException e) {
      return null;
    }
  }
}
