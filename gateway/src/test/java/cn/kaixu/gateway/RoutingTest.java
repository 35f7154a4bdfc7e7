package cn.kaixu.gateway;

import java.net.http.HttpResponse;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every path reaches the service that owns it, as it was asked. */
class RoutingTest extends RunningGateway {

    private final String token =
            ISSUER.token("wuhan-bureau-system", Instant.now().plusSeconds(600));

    @ParameterizedTest
    @CsvSource({
        "listing, /api/declarations",
        "listing, /api/declarations/D1/form.pdf",
        "listing, /api/batches/b1/rows",
        "listing, /api/register",
        "listing, /api/register/forms/D1/1/key",
        "review, /api/review/cases",
        "matching, /api/pool",
        "matching, /api/pool/ZL201410234381.X",
        "licensing, /api/licences/l1/contract.docx",
        "licensing, /api/recordals",
        "reporting, /api/indicators",
        "reporting, /api/events"
    })
    void sendsEachPathToItsOwner(String service, String path) throws Exception {
        HttpResponse<String> answer = visitor().get(path, "Authorization", "Bearer " + token);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Visitor.json(answer).get("service").asString()).isEqualTo(service);
        assertThat(service(service).last().uri()).hasPath(path);
    }

    @ParameterizedTest
    @CsvSource({"/api/register/forms/D1/1/key", "/api/register/statements/C1/1/hash"})
    void letsEverybodyVerifyAPaper(String path) throws Exception {
        assertThat(visitor().get(path).statusCode()).isEqualTo(200);
        assertThat(service("listing").last().uri()).hasPath(path);
    }

    @ParameterizedTest
    @CsvSource({"listing", "review", "matching", "licensing", "reporting"})
    void showsEachInterfaceDescriptionToEverybody(String service) throws Exception {
        assertThat(visitor().get("/v3/api-docs/" + service).statusCode()).isEqualTo(200);
        assertThat(service(service).last().uri()).hasPath("/v3/api-docs");
    }

    @Test
    void listsTheInterfaceDescriptionsWithItsOwn() throws Exception {
        HttpResponse<String> list = visitor().get("/v3/api-docs");
        assertThat(Visitor.json(list).propertyNames())
                .containsExactly("gateway", "licensing", "listing", "matching", "reporting", "review");

        HttpResponse<String> own = visitor().get("/v3/api-docs/gateway");
        assertThat(Visitor.json(own).get("paths").propertyNames())
                .containsExactly("/api/me", "/oauth2/authorization/kaixu", "/logout", "/health");
    }

    @Test
    void keepsQueryBodyAndMethodAsTheyWere() throws Exception {
        visitor().get("/api/pool?q=%E5%85%89%E5%AD%A6+%26&type=INVENTION&type=DESIGN");
        assertThat(service("matching").last().uri().getQuery()).contains("q=光学", "type=INVENTION&type=DESIGN");

        visitor()
                .post(
                        "/api/declarations",
                        "{\"专利\":1}",
                        "Authorization",
                        "Bearer " + token,
                        "Content-Type",
                        "application/json",
                        "Idempotency-Key",
                        "k-1");
        StubService.Seen seen = service("listing").last();
        assertThat(seen.method()).isEqualTo("POST");
        assertThat(seen.body()).isEqualTo("{\"专利\":1}");
        assertThat(seen.headers().getFirst("Content-length")).isEqualTo("12");
        assertThat(seen.headers().getFirst("Idempotency-Key")).isEqualTo("k-1");
        assertThat(seen.headers().getFirst("Authorization")).isEqualTo("Bearer " + token);
    }

    @Test
    void speaksPlainHttp11ToTheServices() throws Exception {
        visitor().get("/api/pool");

        assertThat(service("matching").last().protocol()).isEqualTo("HTTP/1.1");
        assertThat(service("matching").last().headers()).doesNotContainKey("Upgrade");
    }

    @Test
    void replacesWhatTheCallerSaysAboutItsOrigin() throws Exception {
        visitor()
                .get(
                        "/api/pool",
                        "X-Forwarded-For",
                        "203.0.113.7",
                        "Forwarded",
                        "for=203.0.113.7",
                        "Cookie",
                        "KAIXU_SESSION=stolen");

        var headers = service("matching").last().headers();
        assertThat(headers.get("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(headers).doesNotContainKeys("Forwarded", "Cookie");
    }

    @Test
    void passesTheCorrelationIdOrMakesOne() throws Exception {
        HttpResponse<String> brought = visitor().get("/api/pool", "X-Correlation-Id", "mine-1");
        assertThat(service("matching").last().headers().getFirst("X-Correlation-Id"))
                .isEqualTo("mine-1");
        assertThat(brought.headers().allValues("X-Correlation-Id")).containsExactly("mine-1");

        HttpResponse<String> made = visitor().get("/api/pool", "X-Correlation-Id", "not acceptable!");
        assertThat(service("matching").last().headers().getFirst("X-Correlation-Id"))
                .isEqualTo(Visitor.header(made, "X-Correlation-Id"))
                .hasSize(36);
    }

    @Test
    void bringsBackStatusHeadersAndBodyOfTheService() throws Exception {
        service("listing").on("/api/declarations/D1", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            exchange.getResponseHeaders().set("Set-Cookie", "JSESSIONID=1");
            exchange.getResponseHeaders().set("X-Frame-Options", "SAMEORIGIN");
            StubService.reply(exchange, 409, "application/problem+json", "{\"code\":\"declaration-live\"}");
        });

        HttpResponse<String> answer = visitor().get("/api/declarations/D1", "Authorization", "Bearer " + token);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("{\"code\":\"declaration-live\"}");
        assertThat(Visitor.header(answer, "ETag")).isEqualTo("\"7\"");
        assertThat(Visitor.header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }
}
