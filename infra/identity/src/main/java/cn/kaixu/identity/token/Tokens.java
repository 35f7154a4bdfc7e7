package cn.kaixu.identity.token;

import java.util.Set;

import cn.kaixu.identity.IdentityProperties;
import cn.kaixu.identity.account.DemoAccounts;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** What tokens say and how they are signed. */
@Configuration(proxyBeanMethods = false)
class Tokens {

    private static final Set<String> CARRYING_CLAIMS =
            Set.of(OAuth2TokenType.ACCESS_TOKEN.getValue(), OidcParameterNames.ID_TOKEN);

    @Bean
    JWKSource<SecurityContext> signingKeys(IdentityProperties properties) {
        return new ImmutableJWKSet<>(new JWKSet(new SigningKey(properties.dataFolder()).loadOrCreate()));
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(IdentityProperties properties) {
        return AuthorizationServerSettings.builder()
                .issuer(properties.issuer().toString())
                .build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> holderClaims(DemoAccounts accounts) {
        return context -> {
            Authentication principal = context.getPrincipal();
            if (principal != null
                    && CARRYING_CLAIMS.contains(context.getTokenType().getValue())) {
                accounts.find(principal.getName())
                        .ifPresent(holder -> context.getClaims().claims(claims -> claims.putAll(holder.claims())));
            }
        };
    }
}
