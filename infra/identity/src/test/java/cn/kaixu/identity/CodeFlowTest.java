package cn.kaixu.identity;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A person logs in, the gateway exchanges the code, refreshes, and logs the person out. */
class CodeFlowTest extends RunningIdentity {

    private static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-rules-of-pkce-1234567890";
    private static final String REDIRECT = GATEWAY + "/login/oauth2/code/kaixu";

    private final Browser browser = new Browser();

    @Test
    void sendsAStrangerToTheLoginPage() throws Exception {
        HttpResponse<String> answer = browser.open(authorization(true));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).hasPath("/login");
    }

    @Test
    void givesTokensThatSayWhoActsForWhom() throws Exception {
        JsonNode tokens = logInAndExchange("reviewer-a");

        for (String kind : new String[] {"access_token", "id_token"}) {
            JsonNode claims = TokenEndpoint.claims(tokens.get(kind).asString());
            assertThat(claims.get("sub").asString()).isEqualTo("reviewer-a");
            assertThat(claims.get("preferred_username").asString()).isEqualTo("reviewer-a");
            assertThat(claims.get("name").asString()).isEqualTo("省局审核员甲（演示）");
            assertThat(claims.get("roles").toString()).isEqualTo("[\"reviewer\"]");
            assertThat(claims.at("/organisation/id").asString()).isEqualTo("hubei-ipo");
            assertThat(claims.at("/organisation/kind").asString()).isEqualTo("GOVERNMENT");
            assertThat(claims.get("place").asString()).isEqualTo("420000");
            assertThat(claims.get("iss").asString()).isEqualTo(ISSUER);
        }
    }

    @Test
    void refreshesTheAccessTokenWithTheSameClaims() throws Exception {
        JsonNode tokens = logInAndExchange("firm-b");

        HttpResponse<String> answer = TokenEndpoint.ask(
                "kaixu-gateway",
                GATEWAY_SECRET,
                Map.of(
                        "grant_type",
                        "refresh_token",
                        "refresh_token",
                        tokens.get("refresh_token").asString()));

        assertThat(answer.statusCode()).isEqualTo(200);
        String fresh = TokenEndpoint.read(answer.body()).get("access_token").asString();
        assertThat(TokenEndpoint.claims(fresh).at("/organisation/id").asString())
                .isEqualTo("demo-firm-b");
    }

    @Test
    void refusesARequestWithoutProofKey() throws Exception {
        browser.logIn(ISSUER, "reviewer-a", PASSWORD);

        assertThat(location(browser.open(authorization(false)))).hasParameter("error", "invalid_request");
    }

    @Test
    void refusesTheWrongVerifier() throws Exception {
        browser.logIn(ISSUER, "reviewer-a", PASSWORD);
        String code = parameter(location(browser.open(authorization(true))), "code");

        assertThat(exchange(code, VERIFIER + "x").statusCode()).isEqualTo(400);
    }

    @Test
    void endsTheSessionAndReturnsToTheGateway() throws Exception {
        JsonNode tokens = logInAndExchange("manager-a");

        HttpResponse<String> answer = browser.open(ISSUER + "/connect/logout?"
                + Browser.form(Map.of(
                        "id_token_hint",
                        tokens.get("id_token").asString(),
                        "post_logout_redirect_uri",
                        GATEWAY + "/")));

        assertThat(location(answer)).isEqualTo(URI.create(GATEWAY + "/"));
        assertThat(location(browser.open(authorization(true)))).hasPath("/login");
    }

    private JsonNode logInAndExchange(String account) throws Exception {
        browser.open(authorization(true));
        HttpResponse<String> loggedIn = browser.logIn(ISSUER, account, PASSWORD);
        assertThat(location(loggedIn)).hasPath("/oauth2/authorize");
        String code = parameter(location(browser.open(location(loggedIn).toString())), "code");
        HttpResponse<String> answer = exchange(code, VERIFIER);
        assertThat(answer.statusCode()).isEqualTo(200);
        return TokenEndpoint.read(answer.body());
    }

    private static HttpResponse<String> exchange(String code, String verifier) throws Exception {
        return TokenEndpoint.ask(
                "kaixu-gateway",
                GATEWAY_SECRET,
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        REDIRECT,
                        "code_verifier",
                        verifier));
    }

    private static String authorization(boolean withProofKey) throws Exception {
        String address = ISSUER + "/oauth2/authorize?"
                + Browser.form(Map.of(
                        "response_type",
                        "code",
                        "client_id",
                        "kaixu-gateway",
                        "redirect_uri",
                        REDIRECT,
                        "scope",
                        "openid profile kaixu",
                        "state",
                        "some-state"));
        return withProofKey ? address + "&code_challenge_method=S256&code_challenge=" + challenge() : address;
    }

    private static String challenge() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    private static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    private static String parameter(URI address, String name) {
        for (String pair : address.getQuery().split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        throw new AssertionError("no " + name + " in " + address);
    }
}
