package cn.kaixu.gateway;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A person's session from login to logout. */
class SessionTest extends RunningGateway {

    @Test
    void tellsWhoIsLoggedIn() throws Exception {
        Visitor person = loggedIn();

        HttpResponse<String> me = person.get("/api/me");

        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(Visitor.json(me).toString())
                .isEqualTo(
                        "{\"subject\":\"reviewer-a\",\"username\":\"reviewer-a\",\"name\":\"审核员\",\"roles\":[\"reviewer\"],"
                                + "\"organisation\":"
                                + Visitor.json(me).get("organisation")
                                + ",\"place\":\"420000\"}");
        assertThat(Visitor.json(me).at("/organisation/id").asString()).isEqualTo("hubei-ipo");
    }

    @Test
    void speaksToTheServicesInThePersonsName() throws Exception {
        loggedIn().get("/api/review/cases");

        assertThat(service("review").last().headers().getFirst("Authorization")).startsWith("Bearer ey");
        assertThat(service("review").last().headers()).doesNotContainKey("Cookie");
    }

    @Test
    void renewsTheTokenBeforeItExpires() throws Exception {
        ISSUER.letTokensLive(1);
        Visitor person = loggedIn();
        person.get("/api/review/cases");
        String first = service("review").last().headers().getFirst("Authorization");
        ISSUER.letTokensLive(600);
        person.get("/api/review/cases");
        String second = service("review").last().headers().getFirst("Authorization");
        person.get("/api/review/cases");

        assertThat(second).isNotEqualTo(first);
        assertThat(service("review").last().headers().getFirst("Authorization")).isEqualTo(second);
    }

    @Test
    void endsTheSessionWhenTheProviderNoLongerKnowsThePerson() throws Exception {
        ISSUER.letTokensLive(1);
        Visitor person = loggedIn();
        ISSUER.forgetPeople();

        person.get("/api/review/cases");

        assertThat(service("review").last().headers()).doesNotContainKey("Authorization");
        RefusalsTest.problem(person.get("/api/me"), 401, "login-required");
    }

    @Test
    void demandsTheCrossSiteTokenForChanges() throws Exception {
        Visitor person = loggedIn();
        RefusalsTest.problem(person.post("/api/declarations", "{}"), 403, "csrf-token-missing");
        RefusalsTest.problem(
                person.post("/api/declarations", "{}", "X-XSRF-TOKEN", "guessed"), 403, "csrf-token-missing");

        HttpResponse<String> answer = person.post("/api/declarations", "{}", "X-XSRF-TOKEN", person.crossSiteToken());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(service("listing").last().headers()).doesNotContainKey("X-XSRF-TOKEN");
    }

    @Test
    void returnsToThePageThePersonCameFrom() throws Exception {
        HttpResponse<String> last = visitor().logIn("?return=/review/cases%3Fstate%3DCHECKING");

        assertThat(Visitor.location(last)).endsWith("/review/cases?state=CHECKING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?return=//evil.example", "?return=https://evil.example", "?return=/%5Cevil.example"})
    void returnsToTheStartPageOtherwise(String query) throws Exception {
        assertThat(Visitor.location(visitor().logIn(query))).matches("(http://127\\.0\\.0\\.1:\\d+)?/");
    }

    @Test
    void comesBackToTheStartPageWhenTheLoginFailed() throws Exception {
        HttpResponse<String> answer = visitor().get("/login/oauth2/code/kaixu?error=access_denied&state=x");

        assertThat(Visitor.location(answer)).endsWith("/?login=failed");
    }

    @Test
    void logsOutHereAndTellsTheScriptWhereToLogOutNext() throws Exception {
        Visitor person = loggedIn();

        HttpResponse<String> answer =
                person.post("/logout", "", "X-XSRF-TOKEN", person.crossSiteToken(), "Accept", "application/json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Visitor.json(answer).get("location").asString())
                .startsWith(ISSUER.address() + "/logout?id_token_hint=")
                .contains("post_logout_redirect_uri=");
        RefusalsTest.problem(person.get("/api/me"), 401, "login-required");
    }

    @Test
    void sendsABrowserOnToLogOutAtTheProvider() throws Exception {
        Visitor person = loggedIn();

        HttpResponse<String> answer =
                person.post("/logout", "", "X-XSRF-TOKEN", person.crossSiteToken(), "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Visitor.location(answer)).startsWith(ISSUER.address() + "/logout");
    }

    @Test
    void keepsTheSessionCookieFromScripts() throws Exception {
        HttpResponse<String> start = visitor().get("/oauth2/authorization/kaixu", "Accept", "text/html");

        assertThat(start.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).contains("KAIXU_SESSION=", "HttpOnly", "SameSite=Lax"));
        assertThat(Visitor.location(start)).contains("code_challenge_method=S256", "code_challenge=");
    }

    private Visitor loggedIn() throws Exception {
        Visitor person = visitor();
        person.logIn("");
        person.get("/", "Accept", "text/html"); // as the browser does; brings the cross-site token
        return person;
    }
}
