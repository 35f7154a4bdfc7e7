package cn.kaixu.platform.security;

import java.util.Optional;

import cn.kaixu.platform.problem.PlatformRefusal;
import cn.kaixu.platform.problem.Refused;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

/** The actor of the request this thread is answering. */
public final class CurrentActor {

    private CurrentActor() {}

    public static Optional<Actor> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Jwt jwt) {
            return Optional.of(ActorClaims.read(jwt));
        }
        return Optional.empty();
    }

    public static Actor require() {
        return find().orElseThrow(() -> new Refused(PlatformRefusal.UNAUTHENTICATED));
    }
}
