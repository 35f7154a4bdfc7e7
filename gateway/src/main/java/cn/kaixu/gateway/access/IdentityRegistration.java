package cn.kaixu.gateway.access;

import java.util.concurrent.locks.ReentrantLock;

import cn.kaixu.gateway.GatewayProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/**
 * Our registration with the identity provider, read from the provider's own description when somebody first logs in. The gateway therefore starts
 * before the provider does, and follows whichever provider the issuer names.
 */
@Component
class IdentityRegistration implements ClientRegistrationRepository {

    static final String ID = "kaixu";

    private final GatewayProperties.Identity settings;
    private final ReentrantLock discovering = new ReentrantLock();
    private volatile @Nullable ClientRegistration discovered;

    IdentityRegistration(GatewayProperties properties) {
        this.settings = properties.identity();
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        return ID.equals(registrationId) ? registration() : null;
    }

    private ClientRegistration registration() {
        ClientRegistration known = discovered;
        if (known != null) {
            return known;
        }
        discovering.lock();
        try {
            known = discovered;
            if (known == null) {
                known = discover();
                discovered = known;
            }
            return known;
        } finally {
            discovering.unlock();
        }
    }

    private ClientRegistration discover() {
        try {
            return ClientRegistrations.fromIssuerLocation(settings.issuer().toString())
                    .registrationId(ID)
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .scope(settings.scopes())
                    .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                    .build();
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new IdentityUnavailable(e);
        }
    }
}
