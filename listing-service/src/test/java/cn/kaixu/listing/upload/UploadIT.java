package cn.kaixu.listing.upload;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestClock;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A table that arrives in pieces over a bad line becomes the batch it would have been in one. */
@ServiceTest
class UploadIT {

    private static final String OTHER = TestTokens.bearer("yichang-clerk", "bureau-clerk", "yichang-ipo", "420500");

    private final String organisation = UUID.randomUUID().toString();
    private final String clerk = TestTokens.bearer("clerk-" + organisation, "bureau-clerk", organisation, "420100");
    private final byte[] table =
            ("专利号,专利名称,专利权人\n" + "ZL201610537144.X,一种装置" + organisation + ",武汉理工大学\n").getBytes(StandardCharsets.UTF_8);
    private final TestHttp http;
    private final JdbcClient sql;
    private final TestClock clock;
    private final Uploads uploads;

    @Autowired
    UploadIT(TestHttp http, JdbcClient sql, TestClock clock, Uploads uploads) {
        this.http = http;
        this.sql = sql;
        this.clock = clock;
        this.uploads = uploads;
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void goesOnFromWhereItWas() {
        String path = begin(table.length, sha256(table));
        Answer first = patch(path, 0, Arrays.copyOf(table, 20));
        assertThat(first.header("Upload-Offset")).isEqualTo("20");
        assertThat(first.header("Upload-Complete")).isEqualTo("?0");

        Answer head = http.as(clerk).send(HttpMethod.HEAD, path, null);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("Upload-Offset")).isEqualTo("20");
        assertThat(begin(table.length, sha256(table)))
                .as("begun again after a reload")
                .isEqualTo(path);
        Answer repeated = patch(path, 0, Arrays.copyOf(table, 20));
        assertRefused(repeated, 409, "upload-offset-wrong");
        assertThat(repeated.header("Upload-Offset")).isEqualTo("20");

        Answer last = patch(path, 20, Arrays.copyOfRange(table, 20, table.length));
        assertThat(last.status()).as(last.text()).isEqualTo(200);
        assertThat(last.header("Upload-Complete")).isEqualTo("?1");
        String batch = last.json().at("/batchId").asString();
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> http.as(clerk)
                                .get("/api/batches/" + batch)
                                .json()
                                .at("/counts/rows")
                                .asInt()
                        == 1);
        assertThat(http.as(clerk).get(path).json().at("/batchId").asString()).isEqualTo(batch);
        assertThat(http.as(clerk).get("/api/batches/uploads").json()).isEmpty();
        assertRefused(http.as(OTHER).get(path), 404, "not-found");
    }

    @Test
    void saysThatTheSameFileWasSentBeforeUnlessItIsToBeCheckedAgain() {
        Answer first = patch(begin(table.length, sha256(table)), 0, table);
        assertThat(first.json().at("/sentBefore").asBoolean()).isFalse();

        Answer second = patch(begin(table.length, sha256(table)), 0, table);
        assertThat(second.json().at("/sentBefore").asBoolean()).isTrue();
        assertThat(second.json().at("/batchId")).isEqualTo(first.json().at("/batchId"));

        Map<String, Object> again =
                Map.of("fileName", "汇总表.csv", "size", table.length, "sha256", sha256(table), "again", true);
        String path = http.as(clerk).post("/api/batches/uploads", again).header("Location");
        Answer third = patch(path, 0, table);
        assertThat(third.json().at("/sentBefore").asBoolean()).isFalse();
        assertThat(third.json().at("/batchId")).isNotEqualTo(first.json().at("/batchId"));
    }

    @Test
    void keepsPiecesSealedAndNotForLong() {
        String path = begin(table.length, sha256(table));
        patch(path, 0, Arrays.copyOf(table, table.length - 1));
        assertThat(sql.sql("select content from vault_entry where subject = ?")
                        .param(subject(path))
                        .query((row, number) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                        .single())
                .doesNotContain("专利号");
        assertThat(http.as(clerk).get("/api/batches/uploads").json()).hasSize(1);

        clock.advance(Duration.ofHours(24));
        assertRefused(patch(path, table.length - 1, new byte[] {'\n'}), 404, "not-found");
        uploads.eraseExpired(1_000);
        assertThat(sql.sql("select count(*) from vault_entry where subject = ?")
                        .param(subject(path))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void takesNothingElseThanWhatWasAnnounced() {
        String differs = begin(table.length, "0".repeat(64));
        assertRefused(patch(differs, 0, table), 422, "upload-content-differs");
        assertRefused(http.as(clerk).get(differs), 404, "not-found");

        String longer = begin(3, sha256(table));
        assertRefused(patch(longer, 0, table), 422, "upload-longer-than-announced");
        assertRefused(patch(longer, 0, new byte[Uploads.LARGEST_PIECE + 1]), 413, "upload-piece-too-large");

        byte[] pdf = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);
        assertRefused(patch(begin(pdf.length, sha256(pdf)), 0, pdf), 415, "file-kind-not-accepted");
        assertRefused(announce(21 << 20, "0".repeat(64)), 413, "file-too-large");
        assertRefused(announce(1, "no hash"), 422, "invalid-fields");
    }

    @Test
    void keepsToTheLimitOfUploads() {
        for (int number = 0; number < 5; number++) {
            begin(10, String.valueOf(number).repeat(64));
        }
        assertRefused(announce(10, "5".repeat(64)), 409, "too-many-uploads");
        String path = begin(10, "4".repeat(64));
        assertThat(http.as(clerk).delete(path).status()).isEqualTo(204);
        assertThat(announce(10, "5".repeat(64)).status()).isEqualTo(201);
    }

    private Answer announce(long size, String sha256) {
        return http.as(clerk)
                .post("/api/batches/uploads", Map.of("fileName", "汇总表.csv", "size", size, "sha256", sha256));
    }

    private String begin(long size, String sha256) {
        Answer begun = announce(size, sha256);
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        return begun.header("Location");
    }

    private Answer patch(String path, long offset, byte[] piece) {
        return http.as(clerk)
                .with("Upload-Offset", String.valueOf(offset))
                .with("Content-Type", "application/partial-upload")
                .send(HttpMethod.PATCH, path, piece);
    }

    private static String subject(String path) {
        return "upload:" + path.substring(path.lastIndexOf('/') + 1);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }
}
