package cn.kaixu.listing;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Drafts from the first field to the submission, on real servers. */
@ServiceTest
class DraftServiceIT {

    private static final String DRAFTS = "/api/declarations/drafts";
    private static final String PHONE = "027-55551234";

    private final TestHttp http;
    private final JdbcClient sql;

    @Autowired
    DraftServiceIT(TestHttp http, JdbcClient sql) {
        this.http = http;
        this.sql = sql;
    }

    @Test
    void givesEveryFieldBackOnAnotherBrowser() {
        String author = patentee("draft-a", "org-a");
        Answer begun = http.as(author).post(DRAFTS, form("ZL 2016 1 0002001 . 9"));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        assertThat(begun.header("ETag")).isEqualTo("\"1\"");

        Answer again = http.as(patentee("draft-a", "org-a")).get(begun.header("Location"));
        assertThat(again.json().at("/form/title").asString()).isEqualTo("一种激光切割头");
        assertThat(again.json().at("/form/royalty/amount").asInt()).isEqualTo(20_000);
        assertThat(again.json().at("/form/royalty/payWithinDays").isNull()).isTrue();
        assertThat(again.json().at("/contact/phone").asString()).isEqualTo(PHONE);
        assertThat(again.json().at("/findings").findValuesAsString("rule")).contains("fee-number-is-given");
        assertThat(http.as(author).get(DRAFTS).json().at("/0/title").asString()).isEqualTo("一种激光切割头");
    }

    @Test
    void keepsPersonalDataInTheVaultAndErasesThemWithTheDraft() {
        String author = patentee("draft-b", "org-a");
        String path = http.as(author).post(DRAFTS, form("ZL201610002002.3")).header("Location");
        assertThat(sql.sql("select string_agg(d::text, '') from declaration_draft d")
                        .query(String.class)
                        .single())
                .doesNotContain(PHONE);
        String id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(vaultEntries(id)).isEqualTo(1);
        http.as(author).with("If-Match", "\"1\"").put(path, form("ZL201610002002.3"));
        assertThat(vaultEntries(id))
                .as("a newer state leaves nothing of the older")
                .isEqualTo(1);

        assertThat(http.as(author).delete(path).status()).isEqualTo(204);
        assertThat(http.as(author).delete(path).status()).isEqualTo(204);
        assertThat(vaultEntries(id)).isZero();
        assertProblem(http.as(author).get(path), 404, "not-found");
    }

    @Test
    void tellsTheSecondOfTwoWindowsAboutTheFirst() {
        String author = patentee("draft-c", "org-a");
        String path = http.as(author).post(DRAFTS, form("ZL201610002003.8")).header("Location");
        Map<String, Object> changed = form("ZL201610002003.8");
        changed.put("title", "另一窗口");
        assertProblem(http.as(author).put(path, changed), 428, "draft-version-missing");
        Answer first = http.as(author).with("If-Match", "\"1\"").put(path, changed);
        assertThat(first.json().at("/version").asInt()).as(first.text()).isEqualTo(2);
        assertProblem(http.as(author).with("If-Match", "\"1\"").put(path, form("")), 412, "stale-precondition");
        assertThat(http.as(author).get(path).json().at("/form/title").asString())
                .isEqualTo("另一窗口");
    }

    @Test
    void letsOneOfManyWritersOfAVersionWin() {
        String author = patentee("draft-d", "org-a");
        String path = http.as(author).post(DRAFTS, form("ZL201610002004.2")).header("Location");
        TestHttp writer = http.as(author).with("If-Match", "\"1\"");
        List<Integer> answers = IntStream.range(0, 8)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> writer.put(path, form("")).status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    void showsADraftToItsAuthorInItsOrganisationOnly() {
        String author = patentee("draft-e", "org-a");
        String path = http.as(author).post(DRAFTS, form("ZL201610002005.7")).header("Location");
        for (String other : List.of(patentee("draft-f", "org-a"), patentee("draft-e", "org-b"))) {
            assertProblem(http.as(other).get(path), 404, "not-found");
            assertProblem(http.as(other).with("If-Match", "\"1\"").put(path, form("")), 404, "not-found");
            assertThat(http.as(other).get(DRAFTS).json()).isEmpty();
            http.as(other).delete(path);
        }
        assertThat(http.as(author).get(path).status()).isEqualTo(200);
        assertProblem(
                http.as(TestTokens.bearer("r", "reviewer", "org-a", "420000")).get(DRAFTS), 403, "forbidden");
        assertProblem(http.get(path), 401, "unauthenticated");
    }

    @Test
    void printsADraftForItsAuthorOnly() throws IOException {
        String author = patentee("draft-i", "org-a");
        String path = http.as(author)
                .post(DRAFTS, Map.of("patentNumber", "ZL201610002007.6", "contact", Map.of("phone", PHONE)))
                .header("Location");
        for (String print : List.of(path + "/form.pdf", path + "/statement.pdf")) {
            Answer printed = http.as(author).get(print);
            assertThat(printed.status()).as(printed.text()).isEqualTo(200);
            assertThat(printed.header("Content-Type")).isEqualTo("application/pdf");
            assertThat(printed.header("Cache-Control")).contains("no-store");
            assertThat(text(printed)).contains("草稿", "ZL201610002007.6", "＿＿＿").doesNotContain("■");
            for (String other : List.of(patentee("draft-j", "org-a"), patentee("draft-i", "org-b"))) {
                assertProblem(http.as(other).get(print), 404, "not-found");
            }
            assertProblem(http.get(print), 401, "unauthenticated");
        }
        assertThat(text(http.as(author).get(path + "/form.pdf"))).contains(PHONE);
    }

    @Test
    void removesTheDraftThatWasHandedIn() {
        String author = patentee("draft-g", "org-g");
        Map<String, Object> form = form("ZL201610002006.1");
        form.put("royalty", Map.of("mode", "FREE"));
        String path = http.as(author).post(DRAFTS, form).header("Location");
        String id = path.substring(path.lastIndexOf('/') + 1);
        String submission = "/api/declarations?draft=" + id;

        assertProblem(http.as(author).with("If-Match", "\"0\"").post(submission, form), 412, "stale-precondition");
        Answer submitted = http.as(author).with("If-Match", "\"1\"").post(submission, form);
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(201);
        assertProblem(http.as(author).get(path), 404, "not-found");
        assertThat(vaultEntries(id)).isZero();

        String corrects = DRAFTS + "?corrects=" + submitted.json().at("/id").asString();
        assertThat(http.as(author).post(corrects, form).json().at("/corrects").asString())
                .startsWith("D2016");
        assertProblem(http.as(author).post(corrects, form), 409, "draft-already-begun");
        assertProblem(http.as(patentee("draft-h", "org-h")).post(corrects, form), 404, "not-found");
    }

    private static String text(Answer pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private int vaultEntries(String draft) {
        return sql.sql("select count(*) from vault_entry where subject = ?")
                .param("draft:" + draft)
                .query(Integer.class)
                .single();
    }

    private static String patentee(String person, String organisation) {
        return TestTokens.bearer(person, "patentee", organisation, "420100");
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    private static Map<String, Object> form(String patentNumber) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("patentNumber", patentNumber);
        form.put("title", "一种激光切割头");
        form.put("grantDate", "2019-07-12");
        form.put("patentees", List.of(Map.of("name", "武汉理工大学", "kind", "UNIVERSITY")));
        form.put("royalty", Map.of("mode", "LUMP_SUM", "amount", 20_000));
        form.put("licenceEnd", "2030-12-31");
        form.put("scope", "420000");
        form.put("promisesAccepted", true);
        form.put("allOwnersAgreed", true);
        form.put("contact", Map.of("name", "张三", "phone", PHONE));
        return form;
    }
}
