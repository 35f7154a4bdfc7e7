package cn.kaixu.licensing;

import java.util.Map;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.licensing.LicenceContractConcludedV1;
import cn.kaixu.contract.licensing.LicenceIntendedV1;
import cn.kaixu.contract.licensing.LicenceNoticeGivenV1;
import cn.kaixu.contract.licensing.LicenceTookEffectV1;
import cn.kaixu.contract.licensing.RoyaltyPaidV1;
import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class LicenceServiceIT {

    @Autowired
    private TestHttp http;

    @Autowired
    private KafkaProbe kafka;

    @Autowired
    private JdbcClient sql;

    private Desk desk;

    @BeforeEach
    void openDesk() {
        desk = new Desk(http, kafka);
    }

    @Nested
    class AFreeLicence {

        @Test
        void isInForceFromTheNotice() {
            PatentNumber patent = Offers.patent(1);
            String licence = desk.intended(patent, Offers.FREE, "UNIVERSITY");

            JsonNode view = desk.as(Desk.FIRM).post(licence + "/notice", null).json();

            assertThat(view.path("state").asString()).isEqualTo("IN_FORCE");
            assertThat(view.path("effectiveFrom").asString()).isEqualTo("2026-11-22");
            assertThat(view.path("nextStep").asString()).contains("三个月内提交备案");
            String id = view.path("id").asString();
            assertThat(kafka.await(LicenceIntendedV1.class, id).royaltyMode()).isEqualTo("FREE");
            assertThat(kafka.await(LicenceNoticeGivenV1.class, id).patentNumber())
                    .isEqualTo(patent);
            LicenceTookEffectV1 effect = kafka.await(LicenceTookEffectV1.class, id);
            assertThat(effect.agreedRoyalty()).isZero();
            assertThat(effect.licenceEnd()).hasToString("2028-11-21");
            assertThat(effect.licensee().organisationId()).isEqualTo("demo-firm-a");
        }
    }

    @Nested
    class APaidLicence {

        @Test
        void goesFromIntentionToForce() {
            String licence = desk.notified(Offers.patent(2), Offers.LUMP_SUM);

            assertThat(desk.sign(Desk.FIRM, licence, "李四").json().path("state").asString())
                    .isEqualTo("NOTIFIED");
            JsonNode concluded = desk.sign(Desk.LICENSOR, licence, "张三").json();
            assertThat(concluded.path("state").asString()).isEqualTo("CONCLUDED");
            assertThat(concluded.at("/signatures/1/by").asString()).isEqualTo("张三");
            assertThat(concluded.at("/signatures/0/contentHash")).isEqualTo(concluded.at("/signatures/1/contentHash"));

            JsonNode first = desk.pay(Desk.FIRM, licence, "20000", "%PDF-1.7 a").json();
            assertThat(first.path("state").asString()).isEqualTo("CONCLUDED");
            assertThat(first.path("outstanding").asInt()).isEqualTo(30_000);
            JsonNode second =
                    desk.pay(Desk.FIRM, licence, "30000", "%PDF-1.7 b").json();
            assertThat(second.path("state").asString()).isEqualTo("IN_FORCE");
            assertThat(second.path("outstanding").asInt()).isZero();
            String id = second.path("id").asString();
            assertThat(kafka.await(LicenceContractConcludedV1.class, id).concludedOn())
                    .hasToString("2026-11-22");
            assertThat(kafka.await(RoyaltyPaidV1.class, id).amount()).isEqualByComparingTo("20000");
            assertThat(kafka.await(LicenceTookEffectV1.class, id).agreedRoyalty())
                    .isEqualByComparingTo("50000");
        }

        @Test
        void ofAnotherStandardWaitsForTheLicensorsWord() {
            String licence = desk.notified(Offers.patent(3), Offers.OTHER);
            JsonNode placed = desk.pay(Desk.FIRM, licence, "4000", "%PDF-1.7 c").json();
            assertThat(placed.path("state").asString()).isEqualTo("NOTIFIED");
            String confirmation =
                    licence + "/payments/" + placed.at("/payments/0/sha256").asString() + "/confirmation";

            assertThat(desk.as(Desk.FIRM).post(confirmation, null).code()).isEqualTo("not-the-licensor");
            JsonNode confirmed = desk.as(Desk.LICENSOR).post(confirmation, null).json();

            assertThat(confirmed.path("state").asString()).isEqualTo("IN_FORCE");
            assertThat(confirmed.at("/payments/0/confirmed").asBoolean()).isTrue();
        }

        @Test
        void takesEvidenceByItsContentOnly() {
            String licence = desk.notified(Offers.patent(4), Offers.LUMP_SUM);

            assertThat(desk.pay(Desk.FIRM, licence, "1", "<html>").code()).isEqualTo("evidence-kind-not-accepted");
            Answer tooMuch = desk.pay(Desk.FIRM, licence, "50001", "%PDF-1.7 d");
            assertThat(tooMuch.status()).isEqualTo(422);
            assertThat(tooMuch.json().at("/errors/0/field").asString()).isEqualTo("amount");
            assertThat(tooMuch.json().at("/errors/0/suggestion").asString()).isEqualTo("50000");
            assertThat(desk.pay(Desk.FIRM, licence, "5", "%PDF-1.7 " + "x".repeat(10_485_760))
                            .status())
                    .isEqualTo(413);
            assertThat(desk.as(Desk.FIRM).get(licence).json().path("payments")).isEmpty();
        }
    }

    @Nested
    class ThePapers {

        @Test
        void areForThePartiesAndTheAgency() {
            String licence = desk.notified(Offers.patent(5), Offers.LUMP_SUM);
            JsonNode paid = desk.pay(Desk.FIRM, licence, "50000", "%PDF-1.7 e").json();
            String file = licence + "/payments/" + paid.at("/payments/0/sha256").asString() + "/file";

            for (String entitled : new String[] {Desk.FIRM, Desk.LICENSOR, Desk.AGENCY}) {
                assertThat(desk.as(entitled).get(file).text()).isEqualTo("%PDF-1.7 e");
                assertThat(desk.as(entitled).get(licence + "/contract.pdf").text())
                        .startsWith("%PDF-");
                assertThat(desk.as(entitled).get(licence + "/contract.docx").bytes())
                        .startsWith('P', 'K');
            }
            for (String path : new String[] {"", "/contract.pdf", "/contract.docx"}) {
                assertThat(desk.as(Desk.OTHER_FIRM).get(licence + path).status())
                        .isEqualTo(404);
            }
            assertThat(desk.as(Desk.OTHER_FIRM).get(file).status()).isEqualTo(404);
            assertThat(desk.as(Desk.MANAGER).get(file).status()).isEqualTo(403);
        }

        @Test
        void keepPeopleInTheVault() {
            String licence = desk.notified(Offers.patent(6), Offers.LUMP_SUM);
            desk.sign(Desk.LICENSOR, licence, "赵六七八");

            assertThat(desk.as(Desk.LICENSOR)
                            .get(licence)
                            .json()
                            .at("/contact/phone")
                            .asString())
                    .isEqualTo("027-12345678");
            assertThat(desk.as(Desk.MANAGER).get(licence).text()).doesNotContain("027-12345678", "赵六七八");
            assertThat(sql.sql(
                                    "select count(*) from domain_event where convert_from(payload, 'utf8') ~ '027-12345678|赵六七八|王工'")
                            .query(Long.class)
                            .single())
                    .isZero();
        }

        @Test
        void showANaturalPersonsAccountOnlyAfterTheContract() {
            String licence = desk.intended(Offers.patent(7), Offers.LUMP_SUM, "INDIVIDUAL");
            desk.as(Desk.FIRM).post(licence + "/notice", null);
            desk.as(Desk.LICENSOR)
                    .post(
                            licence + "/signatures",
                            Map.of(
                                    "name",
                                    "张三",
                                    "confirmed",
                                    true,
                                    "account",
                                    Map.of("bank", "演示银行", "number", "6222000011112222")));

            assertThat(desk.as(Desk.FIRM).get(licence).text()).doesNotContain("6222000011112222");
            desk.sign(Desk.FIRM, licence, "李四");
            assertThat(desk.as(Desk.FIRM)
                            .get(licence)
                            .json()
                            .at("/account/number")
                            .asString())
                    .isEqualTo("6222000011112222");
            assertThat(desk.as(Desk.AGENCY).get(licence).text()).doesNotContain("6222000011112222");
        }
    }

    @Nested
    class AnIntention {

        @Test
        void onAWithdrawnOfferIsRefusedAndSoIsTheNotice() {
            PatentNumber patent = Offers.patent(8);
            String earlier = desk.intended(patent, Offers.FREE, "UNIVERSITY");
            kafka.send(Offers.withdrawn(patent, 1));

            Awaitility.await()
                    .untilAsserted(() -> assertThat(desk.as(Desk.OTHER_FIRM)
                                    .post("/api/licences", Desk.wish(patent))
                                    .code())
                            .isEqualTo("offer-withdrawn"));
            assertThat(desk.as(Desk.FIRM).post(earlier + "/notice", null).code())
                    .isEqualTo("offer-withdrawn");
            assertThat(desk.state(earlier)).isEqualTo("INTENDED");
        }

        @Test
        void repeatedUnderItsKeyIsTheSameLicence() {
            PatentNumber patent = Offers.patent(9);
            String first = desk.intended(patent, Offers.FREE, "UNIVERSITY");
            TestHttp keyed = desk.as(Desk.FIRM).with("Idempotency-Key", "wish-9");
            String location = keyed.post("/api/licences", Desk.wish(patent)).header("Location");

            Answer again = keyed.post("/api/licences", Desk.wish(patent));

            assertThat(again.status()).isEqualTo(201);
            assertThat(again.header("Location")).isEqualTo(location).isNotEqualTo(first);
            assertThat(keyed.post("/api/licences", Desk.wish(Offers.patent(1))).code())
                    .isEqualTo("idempotency-key-reused");
        }

        @Test
        void namesEveryFieldThatIsWrong() {
            PatentNumber patent = Offers.patent(10);
            desk.intended(patent, Offers.FREE, "UNIVERSITY");
            Map<String, Object> contact = Map.of("name", "王工", "phone", "1");

            Answer late = desk.as(Desk.FIRM)
                    .post(
                            "/api/licences",
                            Map.of(
                                    "patentNumber", patent.compact(),
                                    "purpose", "试产",
                                    "from", "2026-11-21",
                                    "to", "2031-01-01",
                                    "contact", contact));
            Answer empty = desk.as(Desk.FIRM).post("/api/licences", Map.of("patentNumber", patent.value()));

            assertThat(late.code()).isEqualTo("period-not-offered");
            assertThat(late.json().path("errors").findValuesAsString("suggestion"))
                    .containsExactly("2026-11-22", "2030-12-31");
            assertThat(empty.status()).isEqualTo(422);
            assertThat(empty.json().path("errors").findValuesAsString("field"))
                    .contains("purpose", "from", "to", "contact");
        }

        @Test
        void isForFirmsOnAnnouncedPatentsOnly() {
            assertThat(desk.as(Desk.LICENSOR)
                            .post("/api/licences", Desk.wish(Offers.patent(1)))
                            .status())
                    .isEqualTo(403);
            assertThat(http.post("/api/licences", Desk.wish(Offers.patent(1))).status())
                    .isEqualTo(401);
            assertThat(desk.as(Desk.FIRM)
                            .post("/api/licences", Desk.wish(Offers.patent(999)))
                            .code())
                    .isEqualTo("offer-unknown");
        }
    }

    @Test
    void listsShowEachOrganisationItsOwn() {
        String licence = desk.notified(Offers.patent(11), Offers.LUMP_SUM);
        String id = licence.substring(licence.lastIndexOf('/') + 1);

        assertThat(desk.as(Desk.FIRM)
                        .get("/api/licences?state=NOTIFIED&size=200")
                        .text())
                .contains(id);
        assertThat(desk.as(Desk.LICENSOR)
                        .get("/api/licences?q=" + Offers.patent(11))
                        .text())
                .contains(id);
        assertThat(desk.as(Desk.AGENCY).get("/api/licences?size=200").text()).contains(id);
        assertThat(desk.as(Desk.OTHER_FIRM).get("/api/licences?size=200").text())
                .doesNotContain(id);
        assertThat(desk.as(Desk.AGENCY)
                        .get("/api/licences?q=%25")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }
}
