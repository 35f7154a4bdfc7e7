package cn.kaixu.gateway;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing behind the gateway answers: it starts all the same and says so. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "kaixu.gateway.services.listing=http://127.0.0.1:1",
            "kaixu.gateway.services.review=http://127.0.0.1:1",
            "kaixu.gateway.services.matching=http://127.0.0.1:1",
            "kaixu.gateway.services.licensing=http://127.0.0.1:1",
            "kaixu.gateway.services.reporting=http://127.0.0.1:1",
            "kaixu.gateway.identity.issuer=http://127.0.0.1:1",
            "kaixu.gateway.identity.client-secret=secret-of-the-test",
            "kaixu.gateway.limits.address-per-second=1",
            "kaixu.gateway.limits.address-burst=3"
        })
class OutageTest {

    @LocalServerPort
    private int port;

    @Test
    void saysSoAndRefusesWhoAsksTooOften() throws Exception {
        Visitor visitor = new Visitor("http://127.0.0.1:" + port);

        HttpResponse<String> health = visitor.get("/health");
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(Visitor.json(health).get("status").asString()).isEqualTo("DOWN");
        assertThat(Visitor.json(health).at("/services/listing").asString()).isEqualTo("DOWN");
        assertThat(Visitor.json(health).at("/services/identity").asString()).isEqualTo("DOWN");

        RefusalsTest.problem(visitor.get("/api/pool", "Accept", "text/html"), 503, "service-unavailable");
        HttpResponse<String> login = visitor.get("/oauth2/authorization/kaixu", "Accept", "text/html");
        assertThat(Visitor.location(login)).endsWith("/?login=unavailable");
        RefusalsTest.problem(
                visitor.get("/api/events", "Authorization", "Bearer ey.ey.ey"), 503, "identity-unavailable");

        visitor.get("/api/pool");
        HttpResponse<String> refused = visitor.get("/api/pool");
        RefusalsTest.problem(refused, 429, "too-many-requests");
        assertThat(Visitor.header(refused, "Retry-After")).isEqualTo("1");
        assertThat(visitor.get("/", "Accept", "text/html").statusCode()).isEqualTo(200);
    }
}
