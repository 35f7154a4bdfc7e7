package cn.kaixu.listing.batch.receipt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The receipt tells the organisation, and nobody else, what became of every row it sent. */
@ServiceTest
class BatchReceiptIT {

    private static final String CLERK = TestTokens.bearer("whut-clerk", "institution-clerk", "whut", "420100");
    private static final String OTHER = TestTokens.bearer("hbut-clerk", "institution-clerk", "hbut", "420100");
    private static final String COLLEAGUE = TestTokens.bearer("whut-clerk-2", "institution-clerk", "whut", "420100");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Map<String, Object> COMPLETION = Map.of(
            "royalty",
            Map.of("mode", "FREE"),
            "licenceEnd",
            "2027-12-31",
            "grantDate",
            "2019-07-12",
            "scope",
            "420000",
            "evaluationReport",
            "POSITIVE",
            "allOwnersAgreed",
            true,
            "promisesAccepted",
            true,
            "contact",
            Map.of("name", "张三", "phone", "027-12345678"));

    private final TestHttp http;

    @Autowired
    BatchReceiptIT(TestHttp http) {
        this.http = http;
    }

    @Test
    void tellsWhatBecameOfEveryRow() throws IOException {
        String batch = upload(UUID.randomUUID().toString(), table("专利名称"));
        await(batch, "CHECKED");
        assertThat(http.as(CLERK)
                        .patch("/api/batches/" + batch + "/rows", Map.of("all", true, "set", COMPLETION))
                        .status())
                .isEqualTo(200);
        assertThat(http.as(CLERK)
                        .post("/api/batches/" + batch + "/commit", null)
                        .status())
                .isEqualTo(202);
        JsonNode committed = await(batch, "COMMITTED");

        JsonNode receipt = http.as(CLERK).get(receipt(batch)).json();
        assertThat(receipt.at("/batchId").asString()).isEqualTo(batch);
        assertThat(receipt.at("/fileName").asString()).isEqualTo("表.csv");
        assertThat(receipt.at("/sha256")).isEqualTo(committed.at("/sha256"));
        assertThat(receipt.at("/organisation/id").asString()).isEqualTo("whut");
        assertThat(receipt.at("/sentBy").asString()).isEqualTo("whut-clerk");
        assertThat(receipt.at("/sentAt")).isEqualTo(committed.at("/uploadedAt"));
        assertThat(receipt.at("/counts").findValuesAsString("rows")).containsExactly("0", "0", "1", "1", "0");
        JsonNode handedIn = receipt.at("/rows/0");
        assertThat(handedIn.at("/cell").asString()).isEqualTo("A2");
        assertThat(handedIn.at("/outcomeText").asString()).isEqualTo("已提交");
        assertThat(handedIn.at("/declarationId").asString()).startsWith("D20181");
        JsonNode rejected = receipt.at("/rows/1");
        assertThat(rejected.at("/outcomeText").asString()).isEqualTo("不合格");
        assertThat(rejected.at("/findings/0/rule").asString()).isNotBlank();

        assertThat(text(http.as(CLERK).get(receipt(batch) + ".pdf")))
                .containsSubsequence(
                        batch,
                        "表.csv",
                        receipt.at("/sha256").asString(),
                        receipt.at("/organisation/name").asString().replaceAll("\\s", ""),
                        "whut-clerk",
                        "共2行；可提交0行；待补全0行；不合格1行；已提交1行；未变化0行。",
                        "已提交" + handedIn.at("/declarationId").asString(),
                        "不合格",
                        rejected.at("/findings/0/message").asString().replaceAll("\\s", "") + "（"
                                + rejected.at("/findings/0/rule").asString() + "）");
    }

    @Test
    void isTheSameForTheSameFileAndForItsOrganisationAlone() {
        byte[] table = table("发明创造名称");
        String batch = upload(UUID.randomUUID().toString(), table);
        await(batch, "CHECKED");
        JsonNode first = http.as(CLERK).get(receipt(batch)).json();

        Answer again = http.as(COLLEAGUE)
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .upload("/api/batches", "file", "副本.csv", table, Map.of());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().at("/id").asString()).isEqualTo(batch);
        assertThat(http.as(CLERK).get(receipt(batch)).json()).isEqualTo(first);

        assertThat(http.as(OTHER).get(receipt(batch)).status()).isEqualTo(404);
        assertThat(http.as(OTHER).get(receipt(batch) + ".pdf").status()).isEqualTo(404);
    }

    @Test
    void isNotGivenBeforeTheRowsAreChecked() {
        String batch = upload(UUID.randomUUID().toString(), table("名字"));
        await(batch, "AWAITING_COLUMNS");

        Answer refused = http.as(CLERK).get(receipt(batch));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("batch-awaits-columns");
        assertThat(http.as(CLERK).get(receipt(batch) + ".pdf").status()).isEqualTo(409);
    }

    private static String receipt(String batch) {
        return "/api/batches/" + batch + "/receipt";
    }

    private String upload(String key, byte[] content) {
        Answer accepted =
                http.as(CLERK).with("Idempotency-Key", key).upload("/api/batches", "file", "表.csv", content, Map.of());
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        return accepted.json().at("/id").asString();
    }

    private JsonNode await(String batch, String state) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> http.as(CLERK).get("/api/batches/" + batch).json(),
                        view -> view.at("/state").asString().equals(state));
    }

    private static String text(Answer answer) throws IOException {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        try (PDDocument document = Loader.loadPDF(answer.bytes())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\p{Z}]", "");
        }
    }

    /** One row that can be handed in and one whose number is mistyped. */
    private static byte[] table(String titleHeading) {
        return "专利号,%s,专利权人\n%s,一种装置,武汉理工大学\nZL201810881290.4,一种方法,武汉理工大学\n"
                .formatted(titleHeading, number())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String number() {
        return IntStream.rangeClosed(0, 10)
                .mapToObj(check -> check == 10 ? "X" : String.valueOf(check))
                .flatMap(check -> PatentNumber.read("201819870123" + check).number().stream())
                .findFirst()
                .orElseThrow()
                .value();
    }
}
