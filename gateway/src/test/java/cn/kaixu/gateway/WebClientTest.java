package cn.kaixu.gateway;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The web client as a browser gets it. */
class WebClientTest extends RunningGateway {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/pool/ZL201410234381.X", "/review/cases/R-1", "/?login=failed", "/login"})
    void givesTheStartPageForEveryAddressOfTheClient(String address) throws Exception {
        HttpResponse<String> page = visitor().get(address, "Accept", "text/html,application/xhtml+xml");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("start page of the test");
        assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-cache");
    }

    @Test
    void letsHashedFilesBeKeptForAYearAndLaysNoCookieOnThem() throws Exception {
        HttpResponse<String> file = visitor().get("/assets/app-1a2b3c.js");

        assertThat(file.headers().allValues("Cache-Control")).containsExactly("max-age=31536000, public, immutable");
        assertThat(file.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(Visitor.header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void servesOtherFilesFresh() throws Exception {
        HttpResponse<String> file = visitor().get("/robots.txt");

        assertThat(file.body()).contains("User-agent");
        assertThat(file.headers().allValues("Cache-Control")).containsExactly("no-cache");
    }

    @Test
    void protectsThePageWhenOnlyItsHeadersAreAskedFor() throws Exception {
        Visitor visitor = visitor();
        HttpResponse<Void> head = visitor.client()
                .send(
                        visitor.request("/pool", "Accept", "text/html").HEAD().build(),
                        HttpResponse.BodyHandlers.discarding());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(Visitor.header(head, "Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    @Test
    void protectsEveryPage() throws Exception {
        HttpResponse<String> page = visitor().get("/", "Accept", "text/html");

        assertThat(Visitor.header(page, "Content-Security-Policy"))
                .contains("default-src 'self'", "script-src 'self';", "frame-ancestors 'none'", "object-src 'none'");
        assertThat(Visitor.header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Visitor.header(page, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(Visitor.header(page, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(Visitor.header(page, "Permissions-Policy")).contains("camera=()");
        assertThat(Visitor.header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(page.headers().map()).doesNotContainKey("Strict-Transport-Security");
        assertThat(page.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("XSRF-TOKEN=")
                        .contains("SameSite=Lax")
                        .doesNotContain("HttpOnly"));
    }
}
