package cn.kaixu.local.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import cn.kaixu.local.client.Caller;
import cn.kaixu.local.client.Form;
import tools.jackson.databind.JsonNode;

/**
 * A firm takes a licence on the announced terms: intention, written notice, both signatures, payment, in force. Each step
 * looks at the licence first, so a scene broken off half-way goes on where it stopped.
 */
final class LicenceScene {

    private static final BigDecimal FIRST_PAYMENT_BY_OTHER_STANDARD = BigDecimal.valueOf(1000);

    private final Cast cast;
    private final LocalDate today;

    LicenceScene(Cast cast, LocalDate today) {
        this.cast = cast;
        this.today = today;
    }

    /** Plays the scene for one patent of the pool, its submitter signing for the owners, and returns the licence in force. */
    JsonNode play(String firmAccount, String licensorAccount, JsonNode offer) {
        Caller firm = cast.person(firmAccount);
        Caller licensor = cast.person(licensorAccount);
        String path = "/api/licences/" + intend(firm, offer);
        giveNotice(firm, path);
        sign(firm, path, "LICENSEE", firmAccount);
        sign(licensor, path, "LICENSOR", licensorAccount);
        pay(firm, path);
        confirm(licensor, path);
        return Poll.until(
                "licence " + path + " to be in force",
                () -> look(firm, path),
                licence -> licence.path("state").asString().equals("IN_FORCE"));
    }

    private String intend(Caller firm, JsonNode offer) {
        String number = offer.path("patentNumber").asString();
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
                                offer.path("licenceEnd").asString(),
                                "contact",
                                Script.FIRM_CONTACT),
                        "demo-licence-" + number)
                .accepted()
                .json()
                .path("id")
                .asString();
    }

    private static void giveNotice(Caller firm, String path) {
        if (look(firm, path).path("state").asString().equals("INTENDED")) {
            firm.post(path + "/notice", Map.of("text", "我单位愿意按公告条件实施该专利，特此书面通知。（演示）"))
                    .accepted();
        }
    }

    private static void sign(Caller party, String path, String side, String name) {
        boolean signed = elements(look(party, path).path("signatures"))
                .anyMatch(signature -> signature.path("party").asString().equals(side));
        if (!signed) {
            party.post(path + "/signatures", Map.of("name", name + "（演示签名）", "confirmed", true))
                    .accepted();
        }
    }

    /** Pays once what is asked, where something is. */
    private void pay(Caller firm, String path) {
        JsonNode licence = look(firm, path);
        String mode = licence.path("royalty").path("mode").asString();
        if (mode.equals("FREE") || !licence.path("payments").isEmpty()) {
            return;
        }
        BigDecimal amount = licence.path("outstanding").asDecimal(FIRST_PAYMENT_BY_OTHER_STANDARD);
        byte[] receipt = new Receipt(licence.path("id").asString(), amount, today).pdf();
        firm.upload(
                        path + "/payments",
                        new Form()
                                .text("amount", amount.toPlainString())
                                .text("paidOn", today.toString())
                                .file("file", "demo-receipt.pdf", "application/pdf", receipt),
                        "demo-payment-" + path)
                .accepted();
    }

    /** A fee standard in words needs the licensor's word that it was met. */
    private static void confirm(Caller licensor, String path) {
        JsonNode licence = look(licensor, path);
        if (!licence.path("royalty").path("mode").asString().equals("OTHER")) {
            return;
        }
        elements(licence.path("payments"))
                .filter(payment -> !payment.path("confirmed").asBoolean())
                .forEach(payment -> licensor.post(
                                "%s/payments/%s/confirmation"
                                        .formatted(path, payment.path("sha256").asString()),
                                Map.of())
                        .accepted());
    }

    private static JsonNode look(Caller party, String path) {
        return party.get(path).accepted().json();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
