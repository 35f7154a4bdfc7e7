package cn.kaixu.identity.token;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import cn.kaixu.identity.IdentityProperties;
import cn.kaixu.identity.account.DemoAccounts;
import cn.kaixu.identity.account.Holder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Who may ask for tokens: the gateway on behalf of people, and bureau systems on their own behalf. */
@Configuration(proxyBeanMethods = false)
class Clients {

    private static final String PLATFORM_SCOPE = "kaixu";

    @Bean
    RegisteredClientRepository registeredClients(
            IdentityProperties properties, DemoAccounts accounts, PasswordEncoder encoder) {
        Stream<RegisteredClient> machines =
                accounts.machines().stream().map(machine -> machine(machine, properties, encoder));
        List<RegisteredClient> clients =
                Stream.concat(Stream.of(gateway(properties, encoder)), machines).toList();
        return new InMemoryRegisteredClientRepository(clients);
    }

    private static RegisteredClient gateway(IdentityProperties properties, PasswordEncoder encoder) {
        return client(
                        "kaixu-gateway",
                        "开许平台",
                        encoder.encode(properties.secrets().gatewayClient()))
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUris(uris ->
                        properties.gatewayUrls().forEach(gateway -> uris.add(gateway + "/login/oauth2/code/kaixu")))
                .postLogoutRedirectUris(uris -> properties.gatewayUrls().forEach(gateway -> uris.add(gateway + "/")))
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(lifetimes(
                        properties.tokens().access(), properties.tokens().refresh()))
                .build();
    }

    private static RegisteredClient machine(Holder machine, IdentityProperties properties, PasswordEncoder encoder) {
        Duration lifetime = properties.tokens().access();
        return client(
                        machine.id(),
                        machine.name(),
                        encoder.encode(properties.secrets().machineClient()))
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(lifetimes(lifetime, lifetime))
                .build();
    }

    private static RegisteredClient.Builder client(String id, String name, String secret) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientName(name)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .scope(PLATFORM_SCOPE);
    }

    private static TokenSettings lifetimes(Duration access, Duration refresh) {
        return TokenSettings.builder()
                .accessTokenTimeToLive(access)
                .refreshTokenTimeToLive(refresh)
                .reuseRefreshTokens(
                        true) // a browser asks for many things at once; a turned-over token would end all but one
                .build();
    }
}
