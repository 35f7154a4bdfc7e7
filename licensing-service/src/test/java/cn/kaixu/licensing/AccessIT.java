package cn.kaixu.licensing;

import java.util.Map;

import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.access.AccessContract;
import cn.kaixu.platform.test.access.Premises;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Who reaches what: licences and recordals of a firm and its licensor, tried by everybody else. */
@ServiceTest
class AccessIT extends AccessContract {

    private static int patents = 900;

    private final Desk desk;

    @Autowired
    AccessIT(TestHttp http, KafkaProbe kafka) {
        desk = new Desk(http, kafka);
    }

    @Override
    protected Premises premises() {
        String licence = desk.notified(Offers.patent(++patents), Offers.LUMP_SUM);
        JsonNode paid = desk.pay(Desk.FIRM, licence, "50000", "%PDF-1.7 receipt of " + licence)
                .json();
        desk.sign(Desk.FIRM, licence, "李四");
        desk.sign(Desk.LICENSOR, licence, "张三");
        Map<String, Object> filing = Map.of("licenceId", last(licence));
        String recordal = desk.as(Desk.FIRM).post("/api/recordals", filing).header("Location");
        String sha256 = paid.at("/payments/0/sha256").asString();
        assertThat(sha256).as(paid.toString()).hasSize(64);
        return new Premises("demo-firm-a")
                .with("/api/licences/{id}", licence)
                .with("/api/licences/{id}/payments/{sha256}", licence + "/payments/" + sha256)
                .with("/api/recordals/{id}", recordal)
                .withBody("POST /api/recordals", filing)
                .withBody("POST /api/licences/{id}/payments", Map.of("amount", "50000", "paidOn", "2026-11-22"))
                .withBody("POST /api/licences/{id}/signatures", Map.of("name", "王五", "confirmed", true))
                .withMark(last(licence))
                .withMark(last(recordal));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
