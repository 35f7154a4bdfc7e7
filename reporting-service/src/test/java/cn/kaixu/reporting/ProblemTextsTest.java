package cn.kaixu.reporting;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

import cn.kaixu.platform.problem.RefusalCode;
import cn.kaixu.reporting.indicator.IndicatorRefusal;
import cn.kaixu.reporting.log.LogRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemTextsTest {

    static Stream<RefusalCode> codes() {
        return Stream.of(LogRefusal.values(), IndicatorRefusal.values()).flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeHasAllItsTexts(RefusalCode code) throws IOException {
        for (String part : new String[] {".title", ".detail", ".action"}) {
            assertThat(bundle("problems.properties")).containsKey(code.code() + part);
            assertThat(bundle("problems_en.properties")).containsKey(code.code() + part);
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(new TreeSet<>(bundle("problems_en.properties").stringPropertyNames()))
                .isEqualTo(new TreeSet<>(bundle("problems.properties").stringPropertyNames()));
    }

    private static Properties bundle(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ProblemTextsTest.class.getResourceAsStream("/" + name)),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
