package cn.kaixu.gateway;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What the gateway refuses by itself, always as a problem document and never as a page or a redirect. */
class RefusalsTest extends RunningGateway {

    private final String[] bearer = {
        "Authorization",
        "Bearer " + ISSUER.token("wuhan-bureau-system", Instant.now().plusSeconds(600))
    };

    @Test
    void asksAStrangerToLogInInChinese() throws Exception {
        HttpResponse<String> answer = visitor().get("/api/declarations", "Accept", "text/html");

        JsonNode problem = problem(answer, 401, "login-required");
        assertThat(problem.get("title").asString()).isEqualTo("请先登录");
        assertThat(problem.get("type").asString()).isEqualTo("https://kaixu.cn/problems/login-required");
        assertThat(problem.get("instance").asString()).isEqualTo("/api/declarations");
        assertThat(problem.get("action").asString()).isNotEmpty();
        assertThat(problem.get("errors").isArray()).isTrue();
        assertThat(problem.get("correlationId").asString()).isEqualTo(Visitor.header(answer, "X-Correlation-Id"));
    }

    @Test
    void speaksEnglishWhenAsked() throws Exception {
        HttpResponse<String> answer = visitor().get("/api/me", "Accept-Language", "en-GB,en;q=0.9");

        assertThat(problem(answer, 401, "login-required").get("title").asString())
                .isEqualTo("Log in first");
    }

    @Test
    void asksAStrangerToLogInRatherThanForACrossSiteToken() throws Exception {
        problem(visitor().post("/api/declarations", "{}"), 401, "login-required");
    }

    @Test
    void refusesExpiredAndForgedTokens() throws Exception {
        String expired = ISSUER.token("wuhan-bureau-system", Instant.now().minusSeconds(600));
        problem(visitor().get("/api/events", "Authorization", "Bearer " + expired), 401, "token-invalid");

        String forged = new StubIssuer().token("operator-a", Instant.now().plusSeconds(600));
        problem(visitor().get("/api/pool", "Authorization", "Bearer " + forged), 401, "token-invalid");
    }

    @Test
    void keepsItsMetricsForTheOperator() throws Exception {
        problem(visitor().get("/actuator/prometheus"), 401, "login-required");
        problem(visitor().get("/actuator/prometheus", bearer), 403, "access-denied");
    }

    @Test
    void knowsNoOtherPaths() throws Exception {
        problem(visitor().get("/api/unknown", bearer), 404, "path-unknown");
        problem(visitor().get("/missing.js", "Accept", "*/*"), 404, "path-unknown");
    }

    @Test
    void refusesAnAddressItCannotRead() throws Exception {
        String answer = visitor().raw("GET /api/pool?q=电池 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"code\":\"request-malformed\"", "X-Correlation-Id")
                .doesNotContain("<html");
    }

    @Test
    void refusesABodyOverTheLimitByItsDeclaredLength() throws Exception {
        HttpResponse<String> answer = visitor().post("/api/batches", "x".repeat(1024 * 1024 + 1), bearer);

        assertThat(problem(answer, 413, "body-too-large").get("detail").asString())
                .contains("1 MB");
        assertThat(service("listing").seen()).isEmpty();
    }

    @Test
    void refusesABodyOverTheLimitWithoutDeclaredLength() throws Exception {
        HttpResponse<String> answer = visitor()
                .post(
                        "/api/batches",
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[1024 * 1024 + 1])),
                        bearer);

        problem(answer, 413, "body-too-large");
    }

    @Test
    void takesABodyOfExactlyTheLimit() throws Exception {
        assertThat(visitor()
                        .post("/api/batches", "x".repeat(1024 * 1024), bearer)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void letsRegisterFilesBeLarger() throws Exception {
        String path = "/api/review/register-imports";
        assertThat(visitor().post(path, "x".repeat(3 * 1024 * 1024), bearer).statusCode())
                .isEqualTo(200);
        HttpResponse<String> answer = visitor().post(path, "x".repeat(3 * 1024 * 1024 + 1), bearer);
        assertThat(problem(answer, 413, "body-too-large").get("detail").asString())
                .contains("3 MB");
        HttpResponse<String> undeclared = visitor()
                .post(
                        path,
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[3 * 1024 * 1024 + 1])),
                        bearer);
        assertThat(problem(undeclared, 413, "body-too-large").get("detail").asString())
                .contains("3 MB");
    }

    @Test
    void saysWhenAServiceTakesTooLong() throws Exception {
        service("review").on("/api/review/cases", exchange -> {
            // never answers; the exchange is dropped when the gateway hangs up
        });

        problem(visitor().get("/api/review/cases", bearer), 504, "service-timeout");
    }

    @Test
    void saysWhenAServiceHangsUp() throws Exception {
        service("review").on("/api/review/cases", exchange -> exchange.close());

        assertThat(Visitor.header(visitor().get("/api/review/cases", bearer), "Retry-After"))
                .isEqualTo("5");
        problem(visitor().get("/api/review/cases", bearer), 503, "service-unavailable");
    }

    static JsonNode problem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Visitor.header(answer, "Content-Type")).startsWith("application/problem+json");
        JsonNode problem = Visitor.json(answer);
        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        return problem;
    }
}
