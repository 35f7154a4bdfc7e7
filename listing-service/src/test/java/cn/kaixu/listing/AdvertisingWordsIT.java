package cn.kaixu.listing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import cn.kaixu.contract.review.AdvertisingWordsRevisedV1;
import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The form is checked by the list of words the reviewers maintain. */
@ServiceTest
class AdvertisingWordsIT {

    private static final String RULE = "text-is-free-of-advertising";
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    private final TestHttp http;
    private final KafkaProbe kafka;

    @Autowired
    AdvertisingWordsIT(TestHttp http, KafkaProbe kafka) {
        this.http = http.as(TestTokens.bearer("words-patentee", "patentee", "words", "420100"));
        this.kafka = kafka;
    }

    @Test
    void followsTheReviewersAndNeverGoesBack() {
        assertThat(broken("遥遥领先")).as("the list the platform comes with").isTrue();
        assertThat(broken("独步天下")).isFalse();
        kafka.send(new AdvertisingWordsRevisedV1(70, List.of("独步天下", "国家级"), NOON));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> broken("独步天下"));
        assertThat(broken("ｎｏ．１ 遥遥领先")).as("a word that was taken off the list").isFalse();

        kafka.send(new AdvertisingWordsRevisedV1(69, List.of("遥遥领先"), NOON));
        kafka.send(new AdvertisingWordsRevisedV1(71, List.of("遥遥领先", "ABC"), NOON));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> broken("ａｂｃ"));
        assertThat(broken("独步天下")).isFalse();
    }

    private boolean broken(String text) {
        Answer draft = http.post("/api/declarations/drafts", Map.of("otherTerms", "本专利" + text));
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        return draft.json().at("/findings").findValuesAsString("rule").contains(RULE);
    }
}
