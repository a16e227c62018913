package org.linli.shared.http;

import io.netty.util.NetUtil;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Where the request at hand comes from, as limits count it: an IPv4 address, or the /64 of an IPv6
 * address, since a single phone has all of that to itself.
 */
@ApplicationScoped
public class CallerNetwork {
  /** The machine itself, which is not limited. */
  static final String OURSELVES = "ourselves";

  /** What is no address; all of it together is one caller. */
  private static final String UNKNOWN = "unknown";

  private static final int PREFIX_BYTES = 8;
  private final CurrentVertxRequest request;

  CallerNetwork(CurrentVertxRequest request) {
    this.request = request;
  }

  /** Without a request it is we who act: a command, or the demo that makes itself. */
  public String get() {
    var current = Arc.container().requestContext().isActive() ? request.getCurrent() : null;
    return current == null ? OURSELVES : of(current.request().remoteAddress().hostAddress());
  }

  public static boolean isOurselves(String network) {
    return OURSELVES.equals(network);
  }

  /** Reads digits only: a proxy may hand on a name, which must not be looked up. */
  static String of(String address) {
    var bytes = address == null ? null : NetUtil.createByteArrayFromIpAddressString(address);
    try {
      return bytes == null ? UNKNOWN : of(bytes);
    } catch (UnknownHostException e) {
      return UNKNOWN;
    }
  }

  private static String of(byte[] bytes) throws UnknownHostException {
    var address = InetAddress.getByAddress(bytes);
    if (address.isLoopbackAddress()) {
      return OURSELVES;
    }
    if (address instanceof Inet4Address) {
      return address.getHostAddress();
    }
    Arrays.fill(bytes, PREFIX_BYTES, bytes.length, (byte) 0);
    return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
  }
}
