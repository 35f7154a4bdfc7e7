package cn.kaixu.platform.security;

import java.util.List;

import jakarta.servlet.DispatcherType;

import cn.kaixu.platform.problem.PlatformRefusal;
import cn.kaixu.platform.problem.ProblemConfiguration;
import cn.kaixu.platform.problem.ProblemWriter;
import cn.kaixu.platform.problem.Refused;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Bearer tokens only, nothing remembered between requests, and every path closed unless it is named open. */
@AutoConfiguration(
        after = ProblemConfiguration.class,
        beforeName =
                "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration")
@EnableWebSecurity
@EnableConfigurationProperties(SecurityProperties.class)
public class SecurityConfiguration implements WebMvcConfigurer {

    private static final String[] ALWAYS_OPEN = {
        "/actuator/health", "/actuator/health/**", "/actuator/info", "/actuator/prometheus",
        "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml", "/error"
    };

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgumentResolver());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RolesInterceptor());
    }

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, SecurityProperties properties, ProblemWriter problems) {
        return http.csrf(csrf -> csrf.disable()) // no cookie is ever trusted here
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                                .permitAll() // the request itself was judged before
                                .requestMatchers(ALWAYS_OPEN)
                                .permitAll()
                                .requestMatchers(properties.publicPaths().toArray(String[]::new))
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .hasAnyAuthority(properties.operatorRoles().toArray(String[]::new))
                                .anyRequest()
                                .authenticated())
                .oauth2ResourceServer(server -> server.jwt(
                                jwt -> jwt.jwtAuthenticationConverter(SecurityConfiguration::authentication))
                        .authenticationEntryPoint((request, response, nobody) ->
                                problems.write(new Refused(PlatformRefusal.UNAUTHENTICATED), request, response))
                        .accessDeniedHandler((request, response, denied) ->
                                problems.write(new Refused(PlatformRefusal.FORBIDDEN), request, response)))
                .addFilterBefore(new IdentityOutageFilter(problems), BearerTokenAuthenticationFilter.class)
                .anonymous(Customizer.withDefaults())
                .build();
    }

    private static AbstractAuthenticationToken authentication(Jwt jwt) {
        List<GrantedAuthority> roles = ActorClaims.roles(jwt).stream()
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
        return new JwtAuthenticationToken(jwt, roles);
    }
}
