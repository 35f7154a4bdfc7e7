package cn.kaixu.toy;

import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A service starts before the identity provider does; tokens then wait, they are not called invalid. */
@ServiceTest
@DirtiesContext
class IdentityOutageIT {

    @Autowired
    private TestHttp http;

    @Test
    void asksToTryAgainLater() {
        Answer answer =
                http.as(TestTokens.bearer("clerk-1", "clerk", "inn", "420100")).get("/api/rooms");
        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("2");
        assertThat(http.get("/api/open").status()).isEqualTo(200);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class NoIdentityProvider {

        @Bean
        @Primary
        JwtDecoder unreachable() {
            return new SupplierJwtDecoder(() -> JwtDecoders.fromIssuerLocation("http://127.0.0.1:1"));
        }
    }
}
