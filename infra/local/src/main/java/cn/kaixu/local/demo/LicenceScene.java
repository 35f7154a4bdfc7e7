package cn.kaixu.local.demo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

import cn.kaixu.local.client.Caller;
import cn.kaixu.local.client.Form;
import tools.jackson.databind.JsonNode;

/**
 * A firm takes a licence on the announced terms: intention, written notice, both signatures, payment, in force. Each step
 * looks at the licence first, so a scene broken off half-way goes on where it stopped.
 */
final class LicenceScene {

    private final Cast cast;
    private final LocalDate today;

    LicenceScene(Cast cast, LocalDate today) {
        this.cast = cast;
        this.today = today;
    }

    /** Plays the scene for one patent of the pool, its submitter signing for the owners, and returns the licence as it stands then. */
    JsonNode play(String firmAccount, String licensor, JsonNode offer) {
        Caller firm = cast.person(firmAccount);
        String path = "/api/licences/" + intend(firm, offer);
        notify(firm, path);
        sign(firm, path, firmAccount);
        sign(cast.person(licensor), path, licensor);
        pay(firm, path);
        return Poll.until(
                "licence " + path + " to be in force",
                () -> firm.get(path).accepted().json(),
                licence -> licence.path("state").asString().equals("IN_FORCE"));
    }

    private String intend(Caller firm, JsonNode offer) {
        String number = offer.path("patentNumber").asString();
        LocalDate until = LocalDate.parse(offer.path("licenceEnd").asString());
        return firm.post(
                        "/api/licences",
                        Map.of(
                                "patentNumber",
                                number,
                                "purpose",
                                "用于本企业产品改进（演示）",
                                "from",
                                today.toString(),
                                "to",
                                until.toString(),
                                "contact",
                                Script.CONTACT),
                        "demo-licence-" + number)
                .accepted()
                .json()
                .path("id")
                .asString();
    }

    private static void notify(Caller firm, String path) {
        if (state(firm, path).equals("INTENDED")) {
            firm.post(path + "/notice", Map.of("text", "我单位愿意按公告条件实施该专利，特此书面通知。（演示）"))
                    .accepted();
        }
    }

    private static void sign(Caller party, String path, String name) {
        if (state(party, path).equals("NOTIFIED")) {
            party.post(path + "/signatures", Map.of("name", name + "（演示签名）", "confirmed", true))
                    .accepted();
        }
    }

    /** Pays what is due now, where something is. */
    private void pay(Caller firm, String path) {
        JsonNode licence = firm.get(path).accepted().json();
        BigDecimal outstanding = licence.path("outstanding").asDecimal(BigDecimal.ZERO);
        if (licence.path("state").asString().equals("IN_FORCE") || outstanding.signum() == 0) {
            return;
        }
        byte[] receipt = "演示付款回单：%s 元，%s\n".formatted(outstanding, today).getBytes(StandardCharsets.UTF_8);
        firm.upload(
                        path + "/payments",
                        new Form()
                                .text("amount", outstanding.toPlainString())
                                .text("paidOn", today.toString())
                                .file("file", "receipt.txt", "text/plain", receipt),
                        "demo-payment-" + path)
                .accepted();
    }

    private static String state(Caller party, String path) {
        return party.get(path).accepted().json().path("state").asString();
    }
}
