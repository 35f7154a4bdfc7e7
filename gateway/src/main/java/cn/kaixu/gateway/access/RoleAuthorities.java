package cn.kaixu.gateway.access;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads the roles claim. The gateway itself uses it for one thing only: its own metrics are the operator's. */
class RoleAuthorities implements Converter<Jwt, AbstractAuthenticationToken> {

    private static final String CLAIM = "roles";

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        List<GrantedAuthority> roles =
                authorities(token.getClaimAsStringList(CLAIM)).toList();
        return new JwtAuthenticationToken(token, roles);
    }

    static Set<GrantedAuthority> ofPerson(Collection<? extends GrantedAuthority> granted) {
        return granted.stream()
                .filter(OidcUserAuthority.class::isInstance)
                .map(OidcUserAuthority.class::cast)
                .flatMap(authority -> authorities(authority.getIdToken().getClaimAsStringList(CLAIM)))
                .collect(Collectors.toSet());
    }

    private static Stream<GrantedAuthority> authorities(@Nullable List<String> roles) {
        return Objects.requireNonNullElse(roles, List.<String>of()).stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role));
    }
}
