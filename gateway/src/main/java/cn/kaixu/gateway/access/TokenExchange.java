package cn.kaixu.gateway.access;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;

import jakarta.servlet.http.HttpSessionListener;

import cn.kaixu.gateway.GatewayProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.web.util.HttpSessionMutexListener;

/** The parts that talk to the identity provider. Tokens live in the session and nowhere else: a browser never sees one. */
@Configuration(proxyBeanMethods = false)
class TokenExchange {

    private static final Duration RENEW_BEFORE_EXPIRY = Duration.ofSeconds(60);

    @Bean
    InstantSource clock() {
        return Clock.systemUTC();
    }

    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AuthorizedClientManager authorizedClientManager(
            IdentityRegistration registration, OAuth2AuthorizedClientRepository clients) {
        var manager = new DefaultOAuth2AuthorizedClientManager(registration, clients);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken(refresh -> refresh.clockSkew(RENEW_BEFORE_EXPIRY))
                .build());
        return manager;
    }

    /** Finds the provider's keys at the first bearer token rather than at start. */
    @Bean
    JwtDecoder tokenDecoder(GatewayProperties properties) {
        return new SupplierJwtDecoder(() ->
                JwtDecoders.fromIssuerLocation(properties.identity().issuer().toString()));
    }

    @Bean
    HttpSessionListener sessionMutex() {
        return new HttpSessionMutexListener();
    }
}
