package cn.kaixu.gateway.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/** The access token behind a session, fetched anew shortly before it expires. A provider that no longer knows the person ends the session. */
@Component
public class AccessTokens {

    private static final Duration EARLY = Duration.ofSeconds(30);

    private final OAuth2AuthorizedClientRepository clients;
    private final OAuth2AuthorizedClientManager manager;
    private final InstantSource clock;

    AccessTokens(OAuth2AuthorizedClientRepository clients, OAuth2AuthorizedClientManager manager, InstantSource clock) {
        this.clients = clients;
        this.manager = manager;
        this.clock = clock;
    }

    /** The token to speak with on behalf of the person logged in; empty for machines, which bring their own, and for the public. */
    public Optional<String> find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(SecurityContextHolder.getContext().getAuthentication()
                        instanceof OAuth2AuthenticationToken person)) {
            return Optional.empty();
        }
        OAuth2AuthorizedClient client = load(person, request);
        if (client != null && isFresh(client)) {
            return Optional.of(client.getAccessToken().getTokenValue());
        }
        synchronized (WebUtils.getSessionMutex(session)) { // one refresh a session, however many requests wait for it
            return refreshed(person, request, session);
        }
    }

    private Optional<String> refreshed(
            OAuth2AuthenticationToken person, HttpServletRequest request, HttpSession session) {
        OAuth2AuthorizedClient client = load(person, request);
        try {
            OAuth2AuthorizedClient renewed =
                    client == null || isFresh(client) ? client : manager.authorize(renewal(client, person, request));
            if (renewed != null) {
                return Optional.of(renewed.getAccessToken().getTokenValue());
            }
        } catch (OAuth2AuthorizationException e) {
            if (!OAuth2ErrorCodes.INVALID_GRANT.equals(e.getError().getErrorCode())) {
                throw new IdentityUnavailable(e);
            }
        }
        session.invalidate();
        return Optional.empty();
    }

    private @Nullable OAuth2AuthorizedClient load(Authentication person, HttpServletRequest request) {
        return clients.loadAuthorizedClient(IdentityRegistration.ID, person, request);
    }

    private boolean isFresh(OAuth2AuthorizedClient client) {
        Instant expiry = client.getAccessToken().getExpiresAt();
        return expiry == null || expiry.isAfter(clock.instant().plus(EARLY));
    }

    private static OAuth2AuthorizeRequest renewal(
            OAuth2AuthorizedClient client, Authentication person, HttpServletRequest request) {
        return OAuth2AuthorizeRequest.withAuthorizedClient(client)
                .principal(person)
                .attributes(attributes -> {
                    attributes.put(HttpServletRequest.class.getName(), request);
                    attributes.put(HttpServletResponse.class.getName(), response());
                })
                .build();
    }

    private static @Nullable HttpServletResponse response() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getResponse();
    }
}
