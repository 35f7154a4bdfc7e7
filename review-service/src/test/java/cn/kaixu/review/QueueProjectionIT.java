package cn.kaixu.review;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import cn.kaixu.review.queue.DossierQueries;
import cn.kaixu.review.validity.value.Paper;
import cn.kaixu.review.validity.value.Papers;
import cn.kaixu.review.validity.value.ReviewId;
import org.awaitility.Awaitility;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The queue is nothing but its events: thrown away and replayed it is the same. */
@ServiceTest
class QueueProjectionIT {

    private static final String REVIEWER = TestTokens.bearer("reviewer-a", "reviewer", "hubei-ipo", "420000");

    private final TestHttp http;
    private final KafkaProbe kafka;
    private final DossierQueries dossiers;
    private final EventProcessingConfiguration processors;

    @Autowired
    QueueProjectionIT(
            TestHttp http, KafkaProbe kafka, DossierQueries dossiers, EventProcessingConfiguration processors) {
        this.http = http;
        this.kafka = kafka;
        this.dossiers = dossiers;
        this.processors = processors;
    }

    @Test
    void isTheSameAfterAReplay() {
        kafka.send(Declarations.submitted("ZL201821816455.0"));
        String path = "/api/review/cases/" + Declarations.caseOf("ZL201821816455.0");
        await(
                path,
                answer -> answer.status() == 200
                        && answer.json().at("/state").asString().equals("AWAITING_DECISION"));
        String checkedAt =
                http.as(REVIEWER).get(path).json().at("/checks/0/checkedAt").asString();
        http.as(REVIEWER)
                .post(path + "/decisions", Map.of("outcome", "APPROVE", "comment", "已核对", "checkedAt", checkedAt));
        kafka.send(Declarations.papersChanged("ZL201821816455.0", "EVALUATION_REPORT", "OWNERS_STATEMENT"));
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(this::papers, papers -> papers.size() == 2);
        String csv = "patentNumber,title,legalState,asOf\nZL201821816455.0,书桌,质押,2026-11-20\n";
        http.as(REVIEWER)
                .upload(
                        "/api/review/register-imports",
                        "file",
                        "b.csv",
                        csv.getBytes(StandardCharsets.UTF_8),
                        Map.of());
        await(path, answer -> answer.json().at("/worstOutcome").asString("").equals("FAIL"));
        Answer now = http.as(REVIEWER).get(path);
        assertThat(now.json().at("/decisions/0/seen")).hasSize(25);
        assertThat(now.json().at("/decisions/0/seen").findValuesAsString("outcome"))
                .as("what the decider saw, not what was found later")
                .doesNotContain("FAIL");
        assertThat(now.json().at("/decisions/0/extracts/imported").isNull())
                .as("no bulletin had named the patent when it was approved")
                .isTrue();
        assertThat(now.json().at("/extracts/imported/legalStates/0").asString()).isEqualTo("PLEDGED");
        assertThat(now.json().at("/decisions/0/ruleSet").asString()).isEqualTo("pilot-2026.3+words-2");
        String before = now.text();
        StreamingEventProcessor queue = processors
                .eventProcessor("review.projection.queue", StreamingEventProcessor.class)
                .orElseThrow();
        queue.shutDown();
        queue.resetTokens();
        assertThat(http.as(REVIEWER).get(path).status()).isEqualTo(404);
        queue.start();
        await(path, answer -> answer.text().equals(before));
        assertThat(papers()).containsExactly("EVALUATION_REPORT", "OWNERS_STATEMENT");
    }

    private List<String> papers() {
        ReviewId review = new ReviewId(Declarations.caseOf("ZL201821816455.0"));
        Papers papers =
                Objects.requireNonNull(dossiers.find(review).orElseThrow().papers());
        return papers.attached().stream().map(Paper::kind).toList();
    }

    private void await(String path, Predicate<Answer> fits) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> http.as(REVIEWER).get(path), fits);
    }
}
