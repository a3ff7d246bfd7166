package org.agentos.platform.outbound;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which targets may be called: http and https on the usual ports to public addresses, and what an administrator listed as
 * {@code host:port}. All addresses of a name must be public: a name with one private address is refused.
 *
 * <p>Left open: the JDK's client resolves the name again, so a name whose answer changes within the milliseconds between
 * is not caught (DNS rebinding). The JDK caches answers for 30 s, which closes this for one process unless that cache is off.
 */
final class Targets {

    private static final Set<Integer> PORTS = Set.of(80, 443, 8080, 8443);

    private final Set<String> allowed;

    Targets(String allowList) {
        this.allowed = Arrays.stream(allowList.split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .map(entry -> entry.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    void check(URI uri) throws OutboundFailure {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https") || uri.getHost() == null) {
            throw forbidden("Only http and https URLs with a host can be called.");
        }
        if (uri.getRawUserInfo() != null) {
            throw forbidden("A URL must not carry a user name or password.");
        }
        int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
        if (allowed.contains(uri.getHost().toLowerCase(Locale.ROOT) + ":" + port)) {
            return;
        }
        if (!PORTS.contains(port)) {
            throw forbidden("Port " + port + " is not allowed. An administrator can list " + uri.getHost() + ":" + port
                    + " in AGENTOS_OUTBOUND_ALLOW.");
        }
        for (InetAddress address : resolve(uri.getHost())) {
            if (!isPublic(address)) {
                throw forbidden(uri.getHost() + " is not a public address. An administrator can list " + uri.getHost()
                        + ":" + port + " in AGENTOS_OUTBOUND_ALLOW.");
            }
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            int first = bytes[0] & 0xff;
            int second = bytes[1] & 0xff;
            boolean sharedSpace = first == 100 && second >= 64 && second < 128;
            boolean protocolSpace = first == 192 && second == 0 && (bytes[2] == 0 || bytes[2] == 2);
            boolean benchmarks = first == 198 && (second == 18 || second == 19);
            return first != 0 && first < 240 && !sharedSpace && !protocolSpace && !benchmarks;
        }
        return address instanceof Inet6Address && !isUniqueLocal(bytes) && isPublicEmbedded(bytes);
    }

    private static boolean isUniqueLocal(byte[] bytes) {
        return (bytes[0] & 0xfe) == 0xfc;
    }

    /** IPv4 in IPv6 by translation (64:ff9b::/96) or 6to4 (2002::/16) is as public as the IPv4 address in it. */
    private static boolean isPublicEmbedded(byte[] bytes) {
        boolean translated =
                bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        if (!translated && !sixToFour) {
            return true;
        }
        int at = translated ? 12 : 2;
        try {
            return isPublic(InetAddress.getByAddress(Arrays.copyOfRange(bytes, at, at + 4)));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static InetAddress[] resolve(String host) throws OutboundFailure {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw new OutboundFailure(OutboundFailure.Kind.UNREACHABLE, "The name " + host + " is not known.", e);
        }
    }

    private static OutboundFailure forbidden(String why) {
        return new OutboundFailure(OutboundFailure.Kind.FORBIDDEN_TARGET, why);
    }
}
