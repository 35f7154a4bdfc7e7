package cn.kaixu.gateway.access;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** After the session here has ended, sends the browser to end the one at the identity provider; a script is told where that is. */
@Component
class LogoutAnswer extends OidcClientInitiatedLogoutSuccessHandler {

    LogoutAnswer(IdentityRegistration registration, JsonMapper json) {
        super(registration);
        setPostLogoutRedirectUri("{baseUrl}/");
        setRedirectStrategy((request, response, location) -> answer(request, response, location, json));
    }

    private static void answer(
            HttpServletRequest request, HttpServletResponse response, String location, JsonMapper json)
            throws IOException {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.contains(MediaType.APPLICATION_JSON_VALUE)) {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            json.writeValue(response.getOutputStream(), Map.of("location", location));
        } else {
            response.sendRedirect(location);
        }
    }
}
