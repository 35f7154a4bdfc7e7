package cn.kaixu.licensing;

import java.util.List;
import java.util.Map;

import cn.kaixu.contract.licensing.RecordalFiledV1;
import cn.kaixu.contract.licensing.RecordalRecordedV1;
import cn.kaixu.contract.licensing.RecordalRefusedV1;
import cn.kaixu.contract.licensing.RecordalReturnedV1;
import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class RecordalServiceIT {

    private static final Map<String, Object> REASONS = Map.of("reasons", List.of("付款凭证不清晰"));

    @Autowired
    private TestHttp http;

    @Autowired
    private KafkaProbe kafka;

    private Desk desk;

    @BeforeEach
    void openDesk() {
        desk = new Desk(http, kafka);
    }

    private Answer file(String bearer, String licence) {
        return desk.as(bearer)
                .post("/api/recordals", Map.of("licenceId", licence.substring(licence.lastIndexOf('/') + 1)));
    }

    private String filed(int number) {
        return file(Desk.FIRM, desk.notified(Offers.patent(number), Offers.FREE))
                .header("Location");
    }

    private Answer decide(String recordal, String step, @Nullable Object body) {
        return desk.as(Desk.AGENCY).post(recordal + "/" + step, body);
    }

    @Test
    void aFreeLicenceIsRecordedOnItsNotice() {
        String licence = desk.notified(Offers.patent(50), Offers.FREE);

        Answer answer = file(Desk.FIRM, licence);

        assertThat(answer.status()).isEqualTo(201);
        JsonNode view = answer.json();
        assertThat(view.path("fileBy").asString()).isEqualTo("2027-02-22");
        assertThat(view.path("decisionDueOn").asString()).isEqualTo("2026-12-01");
        assertThat(view.path("checklist").findValuesAsString("present")).containsOnly("true");
        String recordal = answer.header("Location");
        assertThat(decide(recordal, "acceptance", null).json().path("state").asString())
                .isEqualTo("ACCEPTED");
        JsonNode recorded = decide(recordal, "registration", Map.of("recordNumber", " X2026420000050 "))
                .json();
        assertThat(recorded.path("state").asString()).isEqualTo("RECORDED");
        assertThat(recorded.path("notes")).isEmpty();
        assertThat(desk.as(Desk.FIRM).get(licence).json().path("recordalId").asString())
                .isEqualTo(view.path("id").asString());
        String id = view.path("id").asString();
        assertThat(kafka.await(RecordalFiledV1.class, id).decisionDueOn()).hasToString("2026-12-01");
        assertThat(kafka.await(RecordalRecordedV1.class, id).recordNumber()).isEqualTo("X2026420000050");
    }

    @Test
    void aPaidLicenceNeedsItsSignedContract() {
        String licence = desk.notified(Offers.patent(51), Offers.LUMP_SUM);
        assertThat(file(Desk.FIRM, licence).code()).isEqualTo("licence-not-in-force");
        desk.pay(Desk.FIRM, licence, "50000", "%PDF-1.7 r");

        Answer incomplete = file(Desk.FIRM, licence);
        assertThat(incomplete.code()).isEqualTo("papers-missing");
        assertThat(incomplete.json().at("/errors/0/message").asString()).contains("许可合同");

        desk.sign(Desk.FIRM, licence, "李四");
        desk.sign(Desk.LICENSOR, licence, "张三");
        assertThat(file(Desk.LICENSOR, licence).status()).isEqualTo(201);
    }

    @Test
    void goesBackAndForthUntilItIsRight() {
        String recordal = filed(52);
        String id = recordal.substring(recordal.lastIndexOf('/') + 1);

        JsonNode returned = decide(recordal, "correction", REASONS).json();
        assertThat(returned.path("reasons").get(0).asString()).isEqualTo("付款凭证不清晰");
        assertThat(kafka.await(RecordalReturnedV1.class, id).reasons()).containsExactly("付款凭证不清晰");
        assertThat(decide(recordal, "acceptance", null).code()).isEqualTo("recordal-step-not-possible");
        assertThat(desk.as(Desk.FIRM)
                        .post(recordal + "/resubmission", null)
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("FILED");
        assertThat(decide(recordal, "refusal", REASONS).json().path("state").asString())
                .isEqualTo("REFUSED");
        assertThat(kafka.await(RecordalRefusedV1.class, id).reasons()).hasSize(1);
    }

    @Nested
    class ARecordNumber {

        @Test
        void namesOneRecordalOnly() {
            String first = filed(53);
            String second = filed(54);
            decide(first, "acceptance", null);
            decide(second, "acceptance", null);
            assertThat(decide(first, "registration", Map.of("recordNumber", "X2026420000053"))
                            .status())
                    .isEqualTo(200);

            assertThat(decide(second, "registration", Map.of("recordNumber", "X2026420000053"))
                            .code())
                    .isEqualTo("record-number-taken");
            assertThat(desk.state(second)).isEqualTo("ACCEPTED");
        }

        @Test
        void isFreeAgainWhenTheStepIsRefused() {
            String early = filed(55);
            String ready = filed(56);
            decide(ready, "acceptance", null);
            assertThat(decide(early, "registration", Map.of("recordNumber", "X2026420000055"))
                            .code())
                    .isEqualTo("recordal-step-not-possible");

            assertThat(decide(ready, "registration", Map.of("recordNumber", "X2026420000055"))
                            .status())
                    .isEqualTo(200);
        }

        @Test
        void ofAnUnusualFormIsTakenWithANote() {
            String recordal = filed(57);
            decide(recordal, "acceptance", null);

            JsonNode recorded = decide(recordal, "registration", Map.of("recordNumber", "鄂备-57"))
                    .json();

            assertThat(recorded.path("state").asString()).isEqualTo("RECORDED");
            assertThat(recorded.path("notes").get(0).asString()).contains("备案号不符合常见格式");
        }
    }

    @Nested
    class Deciding {

        @Test
        void isForTheAgencyOnly() {
            String recordal = filed(58);
            for (String other : new String[] {Desk.FIRM, Desk.LICENSOR, Desk.MANAGER}) {
                assertThat(desk.as(other).post(recordal + "/acceptance", null).status())
                        .isEqualTo(403);
            }
            assertThat(desk.as(Desk.OTHER_FIRM).get(recordal).status()).isEqualTo(404);
            assertThat(desk.as(Desk.OTHER_FIRM)
                            .post(recordal + "/resubmission", null)
                            .status())
                    .isEqualTo(404);
        }

        @Test
        void needsReasonsWhereItSaysNo() {
            String recordal = filed(59);
            Answer answer = decide(recordal, "correction", Map.of("reasons", List.of()));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("reasons");
        }
    }

    @Test
    void aLicenceIsRecordedOnce() {
        String licence = desk.notified(Offers.patent(60), Offers.FREE);
        String recordal = file(Desk.FIRM, licence).header("Location");
        decide(recordal, "acceptance", null);

        assertThat(file(Desk.LICENSOR, licence).code()).isEqualTo("recordal-already-filed");
        assertThat(desk.as(Desk.AGENCY)
                        .get("/api/recordals?state=ACCEPTED&size=200")
                        .text())
                .contains(recordal.substring(recordal.lastIndexOf('/') + 1));
    }
}
