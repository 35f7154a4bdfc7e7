package cn.kaixu.identity;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What an installation may decide about the provider; everything secret has no default and is demanded at start. */
@ConfigurationProperties("kaixu.identity")
public record IdentityProperties(
        URI issuer,
        URI gatewayUrl,
        Path dataFolder,
        Secrets secrets,
        @DefaultValue Tokens tokens,
        @DefaultValue Login login) {

    /** Where the gateway receives its authorization codes; the two spellings of loopback count as one. */
    public List<URI> gatewayUrls() {
        return "127.0.0.1".equals(gatewayUrl.getHost())
                ? List.of(gatewayUrl, URI.create(gatewayUrl.toString().replace("127.0.0.1", "localhost")))
                : List.of(gatewayUrl);
    }

    /** The passwords of the installation; each comes from the environment. */
    public record Secrets(String demoPassword, String gatewayClient, String machineClient) {
        public Secrets {
            demand(demoPassword, "KAIXU_DEMO_PASSWORD");
            demand(gatewayClient, "KAIXU_GATEWAY_CLIENT_SECRET");
            demand(machineClient, "KAIXU_MACHINE_CLIENT_SECRET");
        }

        private static void demand(String value, String variable) {
            if (value.length() < 8) {
                throw new IllegalArgumentException(
                        variable + " must be set to at least eight characters; the provider has no default password");
            }
        }

        @Override
        public String toString() {
            return "Secrets[hidden]";
        }
    }

    /** How long tokens live. */
    public record Tokens(
            @DefaultValue("10m") Duration access,
            @DefaultValue("8h") Duration refresh) {}

    /** How the login page behaves. */
    public record Login(
            @DefaultValue("false") boolean showAccounts,
            @DefaultValue("10") int failuresBeforeLock,
            @DefaultValue("1m") Duration lock) {}
}
