package cn.kaixu.gateway.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import cn.kaixu.gateway.limit.RequestRate;
import cn.kaixu.gateway.limit.RequestRateFilter;
import cn.kaixu.gateway.problem.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * Three kinds of request: hashed files of the web client, requests with a bearer token, and everything else, which belongs to a session or to the
 * public. The list of public paths below is the whole of it.
 */
@Configuration(proxyBeanMethods = false)
class AccessRules {

    private static final String[] PUBLIC_READS = {
        "/api/pool", "/api/pool/**", "/api/register", "/api/register/**", "/api/indicators", "/api/indicators/**"
    };

    private final Refusals refusals;
    private final PageHeaders headers;
    private final RequestRateFilter rate;
    private final IdentityOutage outage;

    AccessRules(
            Refusals refusals,
            PageHeaders headers,
            RequestRate rate,
            Problems problems,
            IdentityRegistration registration) {
        this.refusals = refusals;
        this.headers = headers;
        this.rate = new RequestRateFilter(rate, problems);
        this.outage = new IdentityOutage(problems, registration);
    }

    /** One observation per request is enough; one per filter took a sixth of the time of passing a request on. */
    @Bean
    static SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(1)
    SecurityFilterChain files(HttpSecurity http) {
        http.securityMatcher("/assets/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(CsrfConfigurer::disable)
                .headers(configurer -> {
                    headers.write(configurer);
                    configurer.cacheControl(cache -> cache.disable());
                });
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain machines(HttpSecurity http) {
        http.securityMatcher(AccessRules::carriesToken)
                .authorizeHttpRequests(AccessRules::rules)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(CsrfConfigurer::disable)
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(refusals::badToken)
                        .accessDeniedHandler(refusals::denied)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(new RoleAuthorities())))
                .addFilterBefore(outage, BearerTokenAuthenticationFilter.class)
                .addFilterAfter(rate, BearerTokenAuthenticationFilter.class)
                .headers(headers::write);
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain people(HttpSecurity http, LoginRequests logins, LogoutAnswer logout) {
        http.authorizeHttpRequests(AccessRules::rules)
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(csrf -> csrf.spa().csrfTokenRepository(crossSiteTokens()))
                .oauth2Login(login -> login.loginPage("/oauth2/authorization/" + IdentityRegistration.ID)
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(logins))
                        .userInfoEndpoint(user -> user.userAuthoritiesMapper(RoleAuthorities::ofPerson))
                        .successHandler(
                                (request, response, person) -> response.sendRedirect(ReturnPage.recall(request)))
                        .failureHandler((request, response, reason) -> response.sendRedirect("/?login=failed")))
                .logout(configurer -> configurer.logoutSuccessHandler(logout))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(refusals::loginRequired)
                        .accessDeniedHandler(refusals::denied))
                .addFilterBefore(rate, CsrfFilter.class)
                .addFilterBefore(outage, CsrfFilter.class)
                .headers(headers::write);
        return http.build();
    }

    private static CookieCsrfTokenRepository crossSiteTokens() {
        CookieCsrfTokenRepository tokens =
                CookieCsrfTokenRepository.withHttpOnlyFalse(); // the client's script copies it
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(HttpMethod.GET, PUBLIC_READS)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, PUBLIC_READS)
                .permitAll()
                .requestMatchers("/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasRole("operator")
                .requestMatchers("/api/**")
                .authenticated()
                .anyRequest()
                .permitAll();
    }

    private static boolean carriesToken(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length());
    }
}
