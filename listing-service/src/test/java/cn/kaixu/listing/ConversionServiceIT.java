package cn.kaixu.listing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.review.CheckV1;
import cn.kaixu.contract.review.ListingVerifiedV1;
import cn.kaixu.contract.review.ReviewPassedV1;
import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestClock;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Pilot declarations are prepared, filed together and given their outcomes, on real servers. */
@ServiceTest
class ConversionServiceIT {

    private static final String CONVERSIONS = "/api/declarations/conversions";
    private static final String OWNER = TestTokens.bearer("己大学", "institution-clerk", "己大学", "420300");
    private static final String REVIEWER = TestTokens.bearer("officer", "reviewer", "province", "420000");
    private static final String AUDITOR = TestTokens.bearer("auditor", "auditor", "province", "420000");

    private final TestHttp http;
    private final KafkaProbe kafka;

    @Autowired
    ConversionServiceIT(TestHttp http, KafkaProbe kafka) {
        this.http = http;
        this.kafka = kafka;
    }

    @Test
    void goesFromConditionsToTheOfficesWord() throws IOException {
        String agreed = announced("ZL201610019001.X", "=一种激光切割头");
        String silent = announced("ZL201610019002.4", "一种冷却装置");
        String pledged = announced("ZL201610019003.9", "一种支架");
        verified(agreed, "PASS");
        verified(silent, "PASS");
        verified(pledged, "FAIL");
        agree(agreed);

        Answer listed = http.as(AUDITOR).get(CONVERSIONS + "?q=ZL201610019001.X");
        assertThat(listed.json().at("/items/0/state").asString())
                .as(listed.text())
                .isEqualTo("OPEN");
        assertThat(listed.json().at("/items/0/conditions").findValuesAsString("outcome"))
                .as(listed.text())
                .containsOnly("PASS");
        Map<String, Object> all = Map.of("all", true, "place", "420300");
        assertThat(http.as(AUDITOR).post(CONVERSIONS + "/preparation", all).code())
                .isEqualTo("forbidden");
        assertThat(http.as(OWNER).get(CONVERSIONS).code()).isEqualTo("forbidden");
        Answer prepared = http.as(REVIEWER).post(CONVERSIONS + "/preparation", all);
        assertThat(prepared.json().at("/done").asInt()).as(prepared.text()).isEqualTo(1);
        assertThat(prepared.json().at("/left").findValuesAsString("code"))
                .containsExactlyInAnyOrder("conversion-comment-missing", "conversion-condition-failed");
        Map<String, Object> known = Map.of("ids", List.of(silent), "comment", "书面同意已收存，编号7");
        assertThat(http.as(REVIEWER)
                        .post(CONVERSIONS + "/preparation", known)
                        .json()
                        .at("/done")
                        .asInt())
                .isEqualTo(1);
        http.as(REVIEWER).post(CONVERSIONS + "/undoing", Map.of("ids", List.of(silent)));
        assertThat(state(silent)).isEqualTo("OPEN");

        Answer export = http.as(REVIEWER).post(CONVERSIONS + "/exports", all);
        assertThat(export.status()).as(export.text()).isEqualTo(201);
        assertThat(export.json().at("/declarations").asInt()).isEqualTo(1);
        archiveHoldsWhatWasFiled(export);
        assertThat(state(agreed)).isEqualTo("FILED");
        assertThat(http.as(REVIEWER).post(CONVERSIONS + "/exports", all).code()).isEqualTo("nothing-to-export");

        Answer outcomes = http.as(REVIEWER)
                .upload(CONVERSIONS + "/outcomes", "file", "结果.csv", """
                        专利号,结果,公告号,公告日,理由
                        ZL201610019001.X,予以公告,OL2026123456,2026/12/20,
                        ZL201610019002.4,不予公告,,,年费滞纳期
                        ZL201610019003.9,也许,,,
                        """.getBytes(StandardCharsets.UTF_8), Map.of());
        assertThat(outcomes.json().at("/done").asInt()).as(outcomes.text()).isEqualTo(1);
        assertThat(outcomes.json().at("/left/0/row").asInt()).isEqualTo(3);
        assertThat(outcomes.json().at("/left/0/code").asString()).isEqualTo("conversion-not-filed");
        Answer accepted = http.as(AUDITOR).get(CONVERSIONS + "?state=ACCEPTED&place=420300");
        assertThat(accepted.json().at("/items/0/announcementNumber").asString()).isEqualTo("OL2026123456");
        assertThat(accepted.json().at("/items/0/announcedOn").asString()).isEqualTo("2026-12-20");
        assertThat(http.as(AUDITOR)
                        .get(CONVERSIONS + "/summary")
                        .json()
                        .at("/ACCEPTED")
                        .asInt())
                .isEqualTo(1);
    }

    private void archiveHoldsWhatWasFiled(Answer export) throws IOException {
        Answer archive = http.as(AUDITOR)
                .get(CONVERSIONS + "/exports/" + export.json().at("/id").asString() + "/archive.zip");
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(entries).containsOnlyKeys("清单.csv", "清单.xlsx", "专利开放许可声明-ZL201610019001.X.pdf");
        byte[] list = Objects.requireNonNull(entries.get("清单.csv"));
        assertThat(sha256(list)).isEqualTo(export.json().at("/listHash").asString());
        assertThat(new String(list, StandardCharsets.UTF_8)).contains("ZL201610019001.X,'=一种激光切割头,发明,2019-07-12,己大学");
        assertThat(new String(
                        Objects.requireNonNull(entries.get("专利开放许可声明-ZL201610019001.X.pdf")),
                        StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
    }

    /** The only owner signs the consent to the conversion. */
    private void agree(String id) {
        Answer asked = http.as(OWNER).post("/api/declarations/" + id + "/changes", Map.of("kind", "CONVERSION"));
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        Answer signed = http.as(OWNER)
                .post(
                        "/api/declarations/invitations/"
                                + asked.json().at("/id").asString() + "/1/0/signature",
                        Map.of(
                                "confirmation",
                                "己大学同意转为专利开放许可声明",
                                "contentHash",
                                asked.json().at("/contentHash").asString()));
        assertThat(signed.json().at("/state").asString()).as(signed.text()).isEqualTo("COMPLETED");
    }

    private String announced(String patentNumber, String title) {
        Answer submitted = http.as(OWNER).post("/api/declarations", form(patentNumber, title));
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(201);
        String id = submitted.json().at("/id").asString();
        kafka.send(new ReviewPassedV1("R-" + id + "-1", id, 1, new PatentNumber(patentNumber)));
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(http.as(OWNER)
                                .get("/api/declarations/" + id)
                                .json()
                                .at("/state")
                                .asString())
                        .isEqualTo("ANNOUNCED"));
        return id;
    }

    private void verified(String id, String outcome) {
        PatentNumber patent =
                new PatentNumber("ZL" + id.substring(1, id.length() - 1) + "." + id.substring(id.length() - 1));
        kafka.send(new ListingVerifiedV1(
                "W-" + id + "-1",
                id,
                1,
                patent,
                "watch-2026.1",
                TestClock.START,
                List.of(new CheckV1("patent-is-not-pledged", outcome, "登记簿", "专利法实施细则第八十六条"))));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(http.as(AUDITOR)
                                .get(CONVERSIONS + "?q=" + patent.value())
                                .text())
                        .contains("patent-is-not-pledged"));
    }

    private String state(String id) {
        Answer page = http.as(AUDITOR).get(CONVERSIONS + "?size=100&place=420300");
        for (int at = 0; at < page.json().at("/items").size(); at++) {
            if (page.json().at("/items/" + at + "/declarationId").asString().equals(id)) {
                return page.json().at("/items/" + at + "/state").asString();
            }
        }
        throw new AssertionError(page.text());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> form(String patentNumber, String title) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("patentNumber", patentNumber);
        form.put("title", title);
        form.put("grantDate", "2019-07-12");
        form.put("filingDate", "2016-07-09");
        form.put("patentees", List.of(Map.of("name", "己大学", "kind", "UNIVERSITY")));
        form.put("royalty", Map.of("mode", "LUMP_SUM", "amount", 20_000, "payWithinDays", 30));
        form.put("licenceEnd", "2030-12-31");
        form.put("scope", "420000");
        form.put("promisesAccepted", true);
        form.put("allOwnersAgreed", true);
        return form;
    }
}
