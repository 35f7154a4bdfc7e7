package cn.kaixu.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Gateway and identity provider together: the gateway starts first, then people and machines come in. */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LoginJourneyIT {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int PORT = TestSocketUtils.findAvailableTcpPort();
    private static final String GATEWAY = "http://127.0.0.1:" + PORT;
    private static final StubService LISTING = new StubService("listing");
    private static final IdentityProcess IDENTITY = identity();

    @DynamicPropertySource
    static void installation(DynamicPropertyRegistry registry) {
        registry.add("server.port", () -> PORT);
        registry.add("kaixu.gateway.services.listing", LISTING::address);
        registry.add("kaixu.gateway.identity.issuer", IDENTITY::address);
        registry.add("kaixu.gateway.identity.client-secret", () -> IdentityProcess.GATEWAY_SECRET);
    }

    @AfterAll
    static void end() throws InterruptedException {
        IDENTITY.stop();
        LISTING.stop();
    }

    @Test
    @Order(1)
    void letsAPersonWorkFromLoginToLogout() throws Exception {
        IDENTITY.awaitReady();
        Visitor person = new Visitor(GATEWAY);

        HttpResponse<String> home = logIn(person, "wuhan-clerk");
        assertThat(home.uri()).hasToString(GATEWAY + "/declarations");
        assertThat(home.body()).contains("start page of the test");
        assertThat(Visitor.json(person.get("/api/me")).at("/organisation/name").asString())
                .isEqualTo("武汉市知识产权局");

        person.post("/api/declarations", "{}", "X-XSRF-TOKEN", person.crossSiteToken());
        assertThat(LISTING.last().headers().getFirst("Authorization")).startsWith("Bearer ");

        HttpResponse<String> logout =
                person.post("/logout", "", "X-XSRF-TOKEN", person.crossSiteToken(), "Accept", "application/json");
        HttpResponse<String> after =
                follow(person, person.get(Visitor.json(logout).get("location").asString(), "Accept", "text/html"));
        assertThat(after.uri()).hasToString(GATEWAY + "/");
        assertThat(person.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(follow(person, person.get("/oauth2/authorization/kaixu", "Accept", "text/html"))
                        .body())
                .contains("name=\"password\"");
    }

    @Test
    @Order(2)
    void letsABureauSystemInWithItsOwnToken() throws Exception {
        IDENTITY.awaitReady();
        Visitor system = new Visitor(GATEWAY);
        String credentials = Base64.getEncoder()
                .encodeToString(
                        ("yichang-bureau-system:" + IdentityProcess.MACHINE_SECRET).getBytes(StandardCharsets.UTF_8));
        String token = Visitor.json(system.post(
                        IDENTITY.address() + "/oauth2/token",
                        "grant_type=client_credentials&scope=kaixu",
                        "Authorization",
                        "Basic " + credentials,
                        "Content-Type",
                        "application/x-www-form-urlencoded"))
                .get("access_token")
                .asString();

        HttpResponse<String> answer = system.post("/api/batches", "{}", "Authorization", "Bearer " + token);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(LISTING.last().headers().getFirst("Authorization")).isEqualTo("Bearer " + token);
        JsonNode caller = Visitor.json(system.get("/api/me", "Authorization", "Bearer " + token));
        assertThat(caller.at("/roles").toString()).isEqualTo("[\"bureau-clerk\"]");
        assertThat(caller.at("/organisation/id").asString()).isEqualTo("yichang-ipo");
        assertThat(caller.at("/organisation/name").asString()).isEqualTo("宜昌市知识产权局");
        assertThat(caller.at("/place").asString()).isEqualTo("420500");
    }

    private static HttpResponse<String> logIn(Visitor person, String account) throws Exception {
        HttpResponse<String> form =
                follow(person, person.get("/oauth2/authorization/kaixu?return=/declarations", "Accept", "text/html"));
        Matcher token = CSRF.matcher(form.body());
        assertThat(token.find()).isTrue();
        String fields = "username=" + account + "&password=" + IdentityProcess.PASSWORD + "&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        return follow(
                person,
                person.post(
                        IDENTITY.address() + "/login",
                        fields,
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Accept",
                        "text/html"));
    }

    private static HttpResponse<String> follow(Visitor person, HttpResponse<String> answer) throws Exception {
        HttpResponse<String> last = answer;
        while (last.statusCode() == 302) {
            last = person.get(last.uri().resolve(Visitor.location(last)).toString(), "Accept", "text/html");
        }
        return last;
    }

    private static IdentityProcess identity() {
        try {
            return new IdentityProcess(GATEWAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
