package cn.kaixu.gateway.problem;

import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class GatewayProblemTest {

    @ParameterizedTest
    @EnumSource
    void hasTitleDetailAndActionInBothLanguages(GatewayProblem problem) {
        for (Locale locale : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
            ResourceBundle texts = ResourceBundle.getBundle(
                    "problems",
                    locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertThat(texts.getLocale()).isEqualTo(locale);
            for (String part : new String[] {"title", "detail", "action"}) {
                assertThat(texts.getString(problem.code() + "." + part)).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhenToRepeatExactlyWhereRepeatingHelps(GatewayProblem problem) {
        assertThat(problem.retryAfter() != null).isEqualTo(problem.status() == 429 || problem.status() == 503);
    }

    @ParameterizedTest
    @CsvSource({
        "400, REQUEST_MALFORMED",
        "401, LOGIN_REQUIRED",
        "403, ACCESS_DENIED",
        "404, PATH_UNKNOWN",
        "405, METHOD_UNKNOWN",
        "413, BODY_TOO_LARGE",
        "418, REQUEST_MALFORMED",
        "500, INTERNAL_ERROR",
        "503, SERVICE_UNAVAILABLE"
    })
    void namesWhatTheContainerRaised(int status, GatewayProblem expected) {
        assertThat(GatewayProblem.ofStatus(status)).isEqualTo(expected);
    }
}
