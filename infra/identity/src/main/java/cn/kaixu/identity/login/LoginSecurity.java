package cn.kaixu.identity.login;

import java.io.IOException;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.kaixu.identity.IdentityProperties;
import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** The two filter chains: protocol endpoints first, then the pages a person sees. */
@Configuration(proxyBeanMethods = false)
class LoginSecurity {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    LoginBrake loginBrake(IdentityProperties properties) {
        return new LoginBrake(new LoginAttempts(properties.login(), Ticker.systemTicker()));
    }

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http, IdentityProperties properties) {
        http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(oidc -> oidc.logoutEndpoint(logout -> logout.errorResponseHandler(
                            (request, response, exception) -> leave(request, response, properties, exception))));
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(LoginPage.PATH),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, IdentityProperties properties, LoginBrake brake) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/", LoginPage.PATH, LoginPage.WAIT_PATH, "/login.css", "/error", "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(brake, UsernamePasswordAuthenticationFilter.class)
                .formLogin(form -> form.loginPage(LoginPage.PATH)
                        .successHandler(brake.onSuccess(properties.gatewayUrl().toString()))
                        .failureHandler(brake.onFailure()))
                .logout(Customizer.withDefaults())
                .headers(headers ->
                        headers.contentSecurityPolicy(policy -> policy.policyDirectives(pagePolicy(properties))));
        return http.build();
    }

    /** A logout the protocol cannot follow up (an old token after a restart) still ends the session and goes home. */
    private static void leave(
            HttpServletRequest request,
            HttpServletResponse response,
            IdentityProperties properties,
            AuthenticationException reason)
            throws IOException {
        request.setAttribute(AuthenticationException.class.getName(), reason);
        new SecurityContextLogoutHandler().logout(request, response, null);
        response.sendRedirect(properties.gatewayUrl() + "/");
    }

    /** Browsers check every hop after a form against form-action, so the gateway must be on the list. */
    private static String pagePolicy(IdentityProperties properties) {
        String gateways =
                properties.gatewayUrls().stream().map(Object::toString).collect(Collectors.joining(" "));
        return "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                + gateways;
    }
}
