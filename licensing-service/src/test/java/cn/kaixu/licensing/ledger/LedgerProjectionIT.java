package cn.kaixu.licensing.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.licensing.Offers;
import cn.kaixu.platform.axon.ReadYourWrites;
import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.awaitility.Awaitility;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What the books say is what the events say: a rebuild changes nothing. */
@ServiceTest
class LedgerProjectionIT {

    private static final String FIRM = TestTokens.bearer("firm-a", Roles.FIRM, "demo-firm-a", "420100");
    private static final String LICENSOR = TestTokens.bearer("whut-clerk", Roles.INSTITUTION_CLERK, "whut", "420100");
    private static final String AGENCY = TestTokens.bearer("agency-a", Roles.AGENCY_OFFICER, "wuhan-agency", "420000");

    @Autowired
    private TestHttp http;

    @Autowired
    private KafkaProbe kafka;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private ReadYourWrites written;

    @Test
    void aRebuildGivesTheSameBooks() {
        play();
        List<Object> live = books();

        reset(LicenceProjection.PROCESSOR);
        reset(RecordalProjection.PROCESSOR);

        Awaitility.await().untilAsserted(() -> assertThat(books()).isEqualTo(live));
    }

    private List<Object> books() {
        written.await();
        List<Object> books = new ArrayList<>();
        for (String table : List.of("licence_ledger", "recordal_ledger")) {
            books.add(sql.sql("select t::text from " + table + " t order by 1")
                    .query(String.class)
                    .list());
        }
        return books;
    }

    private void reset(String name) {
        StreamingEventProcessor processor =
                processing.eventProcessor(name, StreamingEventProcessor.class).orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        processor.start();
    }

    /** Every event there is, once: a paid licence with both signatures and evidence, and its recordal there and back. */
    private void play() {
        PatentNumber patent = Offers.patent(80);
        kafka.send(Offers.announced(patent, 1, Offers.OTHER, "UNIVERSITY"));
        Map<String, Object> wish = Map.of(
                "patentNumber", patent.value(),
                "purpose", "试产",
                "from", "2026-11-22",
                "to", "2028-11-21",
                "contact", Map.of("name", "王工", "phone", "027-12345678"));
        String licence = Awaitility.await()
                .until(() -> http.as(FIRM).post("/api/licences", wish), answer -> answer.status() == 201)
                .header("Location");
        ok(http.as(FIRM).post(licence + "/notice", null));
        ok(http.as(FIRM).post(licence + "/signatures", Map.of("name", "李四", "confirmed", true)));
        ok(http.as(LICENSOR).post(licence + "/signatures", Map.of("name", "张三", "confirmed", true)));
        Answer paid = http.as(FIRM)
                .upload(
                        licence + "/payments",
                        "file",
                        "a.pdf",
                        "%PDF-1.7".getBytes(UTF_8),
                        Map.of("amount", "4000", "paidOn", "2026-11-22"));
        String evidence = ok(paid).json().at("/payments/0/sha256").asString();
        ok(http.as(LICENSOR).post(licence + "/payments/" + evidence + "/confirmation", null));
        String recordal = http.as(FIRM)
                .post("/api/recordals", Map.of("licenceId", licence.substring(licence.lastIndexOf('/') + 1)))
                .header("Location");
        ok(http.as(AGENCY).post(recordal + "/correction", Map.of("reasons", List.of("凭证不清晰"))));
        ok(http.as(FIRM).post(recordal + "/resubmission", null));
        ok(http.as(AGENCY).post(recordal + "/acceptance", null));
        ok(http.as(AGENCY).post(recordal + "/registration", Map.of("recordNumber", "X2026420000080")));
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }
}
