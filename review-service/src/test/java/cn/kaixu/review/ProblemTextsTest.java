package cn.kaixu.review;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

import cn.kaixu.platform.problem.RefusalCode;
import cn.kaixu.review.docket.DocketRefusal;
import cn.kaixu.review.online.OnlineRefusal;
import cn.kaixu.review.register.RegisterRefusal;
import cn.kaixu.review.validity.ReviewRefusal;
import cn.kaixu.review.wording.WordListRefusal;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every refusal can be said in both languages, and says what to do. */
class ProblemTextsTest {

    private final Properties chinese = read("problems.properties");
    private final Properties english = read("problems_en.properties");

    @Test
    void explainsEveryRefusal() {
        Stream.<RefusalCode[]>of(
                        ReviewRefusal.values(),
                        RegisterRefusal.values(),
                        DocketRefusal.values(),
                        WordListRefusal.values(),
                        OnlineRefusal.values())
                .flatMap(Stream::of)
                .flatMap(code -> Stream.of("title", "detail", "action").map(part -> code.code() + "." + part))
                .forEach(key -> {
                    assertThat(chinese.getProperty(key)).as(key).isNotBlank();
                    assertThat(english.getProperty(key)).as(key).isNotBlank();
                });
    }

    @Test
    void explainsEveryRuleForFields() {
        assertThat(chinese.stringPropertyNames())
                .contains(Set.of(
                                "rule.check-failed",
                                "rule.comment-missing",
                                "rule.reason-missing",
                                "rule.column-missing",
                                "rule.value-missing",
                                "rule.date-in-future",
                                "rule.date-malformed",
                                "rule.type-unknown",
                                "rule.legal-state-unknown",
                                "rule.number-damaged-by-spreadsheet",
                                "rule.number-malformed",
                                "rule.number-type-unknown",
                                "rule.number-check-digit",
                                "rule.line-not-json",
                                "rule.line-not-decodable",
                                "rule.line-too-long",
                                "rule.quote-not-closed")
                        .toArray(String[]::new));
    }

    @Test
    void saysTheSameInBothLanguages() {
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
    }

    private static Properties read(String name) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources", name), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }
}
