package cn.kaixu.identity;

import cn.kaixu.identity.IdentityProperties.Secrets;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class IdentityPropertiesTest {

    @Test
    void refusesToStartWithoutADemoPassword() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Secrets("", "gateway-secret", "machine-secret"))
                .withMessageContaining("KAIXU_DEMO_PASSWORD");
    }

    @Test
    void refusesSecretsShorterThanEightCharacters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Secrets("12345678", "1234567", "machine-secret"))
                .withMessageContaining("KAIXU_GATEWAY_CLIENT_SECRET");
    }

    @Test
    void neverPrintsItsSecrets() {
        assertThat(new Secrets("demo-password", "gateway-secret", "machine-secret"))
                .hasToString("Secrets[hidden]");
    }
}
