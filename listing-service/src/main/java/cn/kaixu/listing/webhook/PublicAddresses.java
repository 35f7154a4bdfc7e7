package cn.kaixu.listing.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Resolves names for outgoing calls and gives only addresses of the public Internet. The connection is made to what was looked at here, so a name that answers
 * differently a moment later leads nowhere else.
 */
final class PublicAddresses implements DnsResolver {

    /** Ranges of IANA's special-purpose registries that {@link InetAddress} has no question for. */
    private static final List<Range> CLOSED = List.of(
            Range.of("0.0.0.0", 8),
            Range.of("100.64.0.0", 10),
            Range.of("192.0.0.0", 24),
            Range.of("192.0.2.0", 24),
            Range.of("192.88.99.0", 24),
            Range.of("198.18.0.0", 15),
            Range.of("198.51.100.0", 24),
            Range.of("203.0.113.0", 24),
            Range.of("240.0.0.0", 4),
            Range.of("::", 96),
            Range.of("64:ff9b::", 32),
            Range.of("100::", 64),
            Range.of("2001::", 23),
            Range.of("2001:db8::", 32),
            Range.of("2002::", 16),
            Range.of("fc00::", 7));

    private final boolean loopbackAllowed;

    PublicAddresses(boolean loopbackAllowed) {
        this.loopbackAllowed = loopbackAllowed;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        for (InetAddress address : addresses) {
            if (!isAllowed(address)) {
                throw new ClosedAddressException(host);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    boolean isAllowed(InetAddress address) {
        if (address.isLoopbackAddress()) {
            return loopbackAllowed;
        }
        return !(address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || CLOSED.stream().anyMatch(range -> range.holds(address)));
    }

    /** A name that leads, with one of its addresses at least, to where nothing is sent. */
    static final class ClosedAddressException extends UnknownHostException {
        private static final long serialVersionUID = 1;

        ClosedAddressException(String host) {
            super(host);
        }
    }

    private record Range(InetAddress start, int bits) {

        static Range of(String start, int bits) {
            return new Range(InetAddress.ofLiteral(start), bits);
        }

        boolean holds(InetAddress address) {
            boolean sameKind = (address instanceof Inet4Address && start instanceof Inet4Address)
                    || (address instanceof Inet6Address && start instanceof Inet6Address);
            return sameKind && Arrays.equals(masked(address), masked(start));
        }

        private byte[] masked(InetAddress address) {
            byte[] bytes = address.getAddress();
            for (int bit = bits; bit < bytes.length * Byte.SIZE; bit++) {
                bytes[bit / Byte.SIZE] &= (byte) ~(0x80 >> (bit % Byte.SIZE));
            }
            return bytes;
        }
    }
}
