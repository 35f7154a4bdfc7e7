package cn.kaixu.licensing;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.contract.listing.RoyaltyV1;
import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.awaitility.Awaitility;

import static org.assertj.core.api.Assertions.assertThat;

/** The people around a licence, each with their token, and the steps they take. */
final class Desk {

    static final String FIRM = TestTokens.bearer("firm-a", Roles.FIRM, "demo-firm-a", "420100");
    static final String OTHER_FIRM = TestTokens.bearer("firm-b", Roles.FIRM, "demo-firm-b", "420500");
    static final String LICENSOR = TestTokens.bearer("whut-clerk", Roles.INSTITUTION_CLERK, "whut", "420100");
    static final String AGENCY = TestTokens.bearer("agency-a", Roles.AGENCY_OFFICER, "wuhan-agency", "420000");
    static final String MANAGER = TestTokens.bearer("manager-a", Roles.MANAGER, "hubei-ipo", "420000");

    private final TestHttp http;
    private final KafkaProbe kafka;

    Desk(TestHttp http, KafkaProbe kafka) {
        this.http = http;
        this.kafka = kafka;
    }

    TestHttp as(String bearer) {
        return http.as(bearer);
    }

    static Map<String, Object> wish(PatentNumber patent) {
        return Map.of(
                "patentNumber", patent.value(),
                "purpose", "用于预制构件生产线",
                "from", "2026-11-22",
                "to", "2028-11-21",
                "contact", Map.of("name", "王工", "phone", "027-12345678", "postcode", "430000"));
    }

    /** Announces the patent and registers the firm's intention once the offer has arrived; returns the licence's address. */
    String intended(PatentNumber patent, RoyaltyV1 royalty, String kind) {
        kafka.send(Offers.announced(patent, 1, royalty, kind));
        Answer answer = Awaitility.await()
                .until(() -> as(FIRM).post("/api/licences", wish(patent)), created -> created.status() == 201);
        return answer.header("Location");
    }

    String notified(PatentNumber patent, RoyaltyV1 royalty) {
        String licence = intended(patent, royalty, "UNIVERSITY");
        assertThat(as(FIRM).post(licence + "/notice", Map.of("text", "我单位愿按公告条件实施。"))
                        .status())
                .isEqualTo(200);
        return licence;
    }

    Answer sign(String bearer, String licence, String name) {
        return as(bearer).post(licence + "/signatures", Map.of("name", name, "confirmed", true));
    }

    Answer pay(String bearer, String licence, String amount, String content) {
        return as(bearer)
                .upload(
                        licence + "/payments",
                        "file",
                        "回单.pdf",
                        content.getBytes(StandardCharsets.UTF_8),
                        Map.of("amount", amount, "paidOn", "2026-11-22"));
    }

    String state(String path) {
        return as(MANAGER).get(path).json().path("state").asString();
    }
}
