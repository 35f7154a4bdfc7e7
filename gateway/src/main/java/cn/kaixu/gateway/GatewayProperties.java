package cn.kaixu.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** What an installation may decide about the gateway. Service names are the first words of their paths' owners: listing, review and so on. */
@ConfigurationProperties("kaixu.gateway")
public record GatewayProperties(
        Map<String, URI> services,
        Identity identity,
        @DefaultValue Upstream upstream,
        @DefaultValue Limits limits) {

    public GatewayProperties {
        services = Map.copyOf(services);
    }

    /** The address of a service by its short name. */
    public URI service(String name) {
        URI address = services.get(name);
        if (address == null) {
            throw new IllegalArgumentException("no address configured for the service " + name);
        }
        return address;
    }

    /** The OpenID provider (统一身份认证) and our registration with it. */
    public record Identity(
            URI issuer,
            @DefaultValue("kaixu-gateway") String clientId,
            String clientSecret,
            @DefaultValue({"openid", "profile", "kaixu"}) List<String> scopes) {

        public Identity {
            if (clientSecret.isBlank()) {
                throw new IllegalArgumentException(
                        "KAIXU_GATEWAY_CLIENT_SECRET must be set; the gateway has no default secret");
            }
        }

        @Override
        public String toString() {
            return "Identity[issuer=" + issuer + ", clientId=" + clientId + "]";
        }
    }

    /** How patient the gateway is with the services. {@code read} is the longest silence, not the longest answer. */
    public record Upstream(
            @DefaultValue("2s") Duration connect,
            @DefaultValue("60s") Duration read,
            @DefaultValue("2s") Duration waitForConnection,
            @DefaultValue("500") int connectionsPerService) {}

    /** How much one caller may ask for. Register files come from few people and pass through without being kept. */
    public record Limits(
            @DefaultValue("25MB") DataSize body,
            @DefaultValue("1025MB") DataSize registerFile,
            @DefaultValue("200") int actorPerSecond,
            @DefaultValue("400") int actorBurst,
            @DefaultValue("50") int addressPerSecond,
            @DefaultValue("100") int addressBurst) {}
}
