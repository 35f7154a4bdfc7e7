package cn.kaixu.review;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import cn.kaixu.contract.review.AdvertisingWordsRevisedV1;
import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The word list gets a new version, and open cases are checked by it. */
@ServiceTest
@TestPropertySource(properties = "kaixu.review.watch.look-every=200ms")
class WordListIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PATH = "/api/review/advertising-words";
    private static final String REVIEWER = TestTokens.bearer("reviewer-a", "reviewer", "hubei-ipo", "420000");
    private static final String AUDITOR = TestTokens.bearer("auditor-a", "auditor", "hubei-ipo", "420000");

    private final TestHttp http;
    private final KafkaProbe kafka;

    @Autowired
    WordListIT(TestHttp http, KafkaProbe kafka) {
        this.http = http;
        this.kafka = kafka;
    }

    @Test
    void checksOpenCasesByTheNewVersion() {
        String number = Declarations.numbered(9100);
        kafka.send(Declarations.submitted(number));
        String id = Declarations.caseOf(number);
        awaitCase(id, answer -> answer.json().at("/ruleSet").asString("").startsWith("pilot-2026.3+words-"));
        assertThat(words(id).at("/outcome").asString()).isEqualTo("PASS");

        Answer list = http.as(AUDITOR).get(PATH);
        int version = list.json().at("/0/list/version").asInt();
        assertThat(list.json().at("/0/list/words").size()).isPositive();
        assertThat(put(AUDITOR, version, "储物平台").status()).isEqualTo(403);
        assertThat(put(REVIEWER, version - 1, "储物平台").code()).isEqualTo("word-list-changed");
        assertThat(put(REVIEWER, version, "").status()).isIn(400, 422);
        Answer changed = put(REVIEWER, version, "储物平台");
        assertThat(changed.status()).as(changed.text()).isEqualTo(201);
        assertThat(changed.json().at("/0/changedBy").asString()).isEqualTo("reviewer-a");
        assertThat(changed.json().at("/1/list/version").asInt()).isEqualTo(version);

        awaitCase(
                id, answer -> answer.json().at("/ruleSet").asString("").equals("pilot-2026.3+words-" + (version + 1)));
        assertThat(words(id).at("/outcome").asString())
                .as("in the registered title alone")
                .isEqualTo("UNKNOWN");
        assertThat(words(id).at("/evidence").asString()).contains("储物平台", "第 " + (version + 1) + " 版");
        assertThat(told())
                .as("those who take declarations in hear of each version, once")
                .containsOnlyOnce(version, version + 1);
    }

    private List<Integer> told() {
        return kafka.all("kaixu.review.case").stream()
                .filter(sent -> "kaixu.review.advertising-words-revised.v1"
                        .equals(sent.headers().get("ce_type")))
                .map(sent -> JSON.readValue(sent.body(), AdvertisingWordsRevisedV1.class)
                        .version())
                .toList();
    }

    private JsonNode words(String id) {
        for (var check : http.as(REVIEWER).get("/api/review/cases/" + id).json().at("/checks")) {
            if (check.at("/rule").asString().equals("no-advertising-words")) {
                return check;
            }
        }
        throw new AssertionError("no such check");
    }

    private Answer put(String bearer, int basedOn, String word) {
        return http.as(bearer).post(PATH, Map.of("basedOn", basedOn, "words", List.of(word), "note", "试用"));
    }

    private void awaitCase(String id, Predicate<Answer> fits) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> http.as(REVIEWER).get("/api/review/cases/" + id), fits);
    }
}
