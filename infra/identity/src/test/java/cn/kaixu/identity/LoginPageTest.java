package cn.kaixu.identity;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person sees at the door. */
class LoginPageTest extends RunningIdentity {

    private final Browser browser = new Browser();

    @Test
    void speaksChineseAndListsTheDemoAccountsWithoutPasswords() throws Exception {
        HttpResponse<String> page = browser.open(ISSUER + "/login");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("lang=\"zh-CN\"", "<label for=\"username\">账号</label>")
                .contains("wuhan-clerk", "市州局经办", "武汉市知识产权局", "operator-a", "系统运维")
                .doesNotContain(PASSWORD);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'", "form-action 'self' " + GATEWAY);
        assertThat(page.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).contains("KAIXU_IDP=", "HttpOnly", "SameSite=Lax"));
    }

    @Test
    void saysInChineseThatThePasswordWasWrong() throws Exception {
        HttpResponse<String> answer = browser.logIn(ISSUER, "auditor-a", "wrong");

        String page = browser.open(answer.headers().firstValue("Location").orElseThrow())
                .body();
        assertThat(page).contains("登录失败：账号或密码不正确");
    }

    @Test
    void sendsAPersonWithoutErrandToTheGateway() throws Exception {
        HttpResponse<String> answer = browser.logIn(ISSUER, "auditor-a", PASSWORD);

        assertThat(answer.headers().firstValue("Location")).hasValue(GATEWAY);
    }

    @Test
    void makesTheTenthFailureWaitEvenWithTheRightPassword() throws Exception {
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(browser.logIn(ISSUER, "mediator-a", "wrong").statusCode())
                    .isEqualTo(302);
        }

        HttpResponse<String> answer = browser.logIn(ISSUER, "mediator-a", PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(answer.body()).contains("登录失败次数过多");
        assertThat(browser.logIn(ISSUER, "manager-a", PASSWORD).headers().firstValue("Location"))
                .hasValue(GATEWAY);
    }
}
