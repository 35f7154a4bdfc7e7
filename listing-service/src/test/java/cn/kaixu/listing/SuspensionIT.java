package cn.kaixu.listing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.listing.DeclarationReinstatedV1;
import cn.kaixu.contract.listing.DeclarationSuspendedV1;
import cn.kaixu.contract.review.CheckV1;
import cn.kaixu.contract.review.ImpairmentCuredV1;
import cn.kaixu.contract.review.ImpairmentFoundV1;
import cn.kaixu.contract.review.ReviewPassedV1;
import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** An announced declaration whose patent falls into arrears, and out of them again. */
@ServiceTest
class SuspensionIT {

    private static final String PATENTEE = TestTokens.bearer("optics-patentee", "patentee", "demo-optics", "420100");
    private static final PatentNumber NUMBER = new PatentNumber("ZL201610001006.X");
    private static final String ID = "D201610001006X";
    private static final Instant FOUND = Instant.parse("2026-11-22T04:00:00Z");
    private static final CheckV1 ARREARS = new CheckV1("annual-fee-is-paid", "FAIL", "专利处于年费滞纳期。", "细则第八十六条");

    private final TestHttp http;
    private final KafkaProbe kafka;

    @Autowired
    SuspensionIT(TestHttp http, KafkaProbe kafka) {
        this.http = http;
        this.kafka = kafka;
    }

    @Test
    void suspendsAndReinstatesWhatTheWatchReports() {
        Answer submitted = http.as(PATENTEE).post("/api/declarations", form());
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(201);
        kafka.send(new ReviewPassedV1("R-" + ID + "-1", ID, 1, NUMBER));
        awaitState("ANNOUNCED");

        kafka.send(new ImpairmentFoundV1("W-" + ID + "-1", ID, 1, NUMBER, FOUND, List.of(ARREARS)));
        Answer suspended = awaitState("SUSPENDED");
        assertThat(suspended.json().at("/reasons/0/text").asString()).isEqualTo("专利处于年费滞纳期。");
        assertThat(suspended.json().at("/suspendedAt").asString()).isEqualTo(FOUND.toString());
        DeclarationSuspendedV1 told = kafka.await(DeclarationSuspendedV1.class, ID);
        assertThat(told.reasons().getFirst().field()).isEqualTo("legalState");
        Answer open = http.get("/api/register?q=201610001006");
        assertThat(open.json().at("/items/0/state").asString()).isEqualTo("SUSPENDED");
        assertThat(open.json().at("/items/0/suspendedFor/0/text").asString()).contains("滞纳期");

        kafka.send(new ImpairmentCuredV1("W-" + ID + "-1", ID, 1, NUMBER, FOUND.plusSeconds(60)));
        Answer again = awaitState("ANNOUNCED");
        assertThat(again.json().at("/reasons")).isEmpty();
        assertThat(again.json().at("/suspendedAt").isNull()).isTrue();
        assertThat(again.json().at("/announcedOn").asString()).isEqualTo("2026-11-22");
        assertThat(kafka.await(DeclarationReinstatedV1.class, ID).reinstatedAt())
                .isEqualTo(FOUND.plusSeconds(60));
    }

    private Answer awaitState(String state) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> http.as(PATENTEE).get("/api/declarations/" + ID),
                        answer -> answer.json().at("/state").asString().equals(state));
    }

    private static Map<String, Object> form() {
        return Map.ofEntries(
                Map.entry("patentNumber", NUMBER.value()),
                Map.entry("title", "一种会暂停的脱硫装置"),
                Map.entry("patentType", "INVENTION"),
                Map.entry("grantDate", LocalDate.of(2019, 7, 12).toString()),
                Map.entry("patentees", List.of(Map.of("name", "武汉理工大学"))),
                Map.entry("royalty", Map.of("mode", "LUMP_SUM", "amount", 20_000, "payWithinDays", 30)),
                Map.entry("licenceEnd", "2030-12-31"),
                Map.entry("scope", "420000"),
                Map.entry("promisesAccepted", true),
                Map.entry("allOwnersAgreed", true),
                Map.entry("contact", Map.of("name", "张三", "phone", "027-12345678")));
    }
}
