package cn.kaixu.listing.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Nothing is sent into private networks, whatever way their addresses are written. */
class PublicAddressesTest {

    private final PublicAddresses addresses = new PublicAddresses(false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.8",
                "198.18.0.1",
                "198.19.255.255",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "203.0.113.9",
                "::1",
                "::",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "2001:0:53aa::1",
                "2001:db8::1"
            })
    void closesWhatIsNotPublic(String address) {
        assertThat(addresses.isAllowed(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.32.0.1",
                "198.20.0.1",
                "202.103.24.68",
                "2400:3200::1"
            })
    void opensWhatIs(String address) {
        assertThat(addresses.isAllowed(InetAddress.ofLiteral(address))).isTrue();
    }

    @Test
    void looksAtWhatANameLeadsTo() {
        assertThatThrownBy(() -> addresses.resolve("localhost"))
                .isInstanceOf(PublicAddresses.ClosedAddressException.class);
    }

    @Test
    void letsLoopbackInOnlyWhereConfigured() throws UnknownHostException {
        PublicAddresses open = new PublicAddresses(true);
        assertThat(open.resolve("127.0.0.1")).hasSize(1);
        assertThat(open.isAllowed(InetAddress.ofLiteral("10.0.0.1"))).isFalse();
    }
}
