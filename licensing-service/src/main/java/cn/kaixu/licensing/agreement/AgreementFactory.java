package cn.kaixu.licensing.agreement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.licensing.ledger.LicenceEntry;
import cn.kaixu.licensing.ledger.PersonalDetails;
import cn.kaixu.licensing.ledger.SignedSide;
import cn.kaixu.licensing.licence.value.Side;
import cn.kaixu.licensing.licence.value.Signature;
import cn.kaixu.platform.time.ChinaDates;
import cn.kaixu.platform.vault.Vault;
import org.springframework.stereotype.Component;

/** Writes the contract of a licence as it stands. */
@Component
public class AgreementFactory {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ChinaDates.ZONE);

    private final AgreementTemplate template = new AgreementTemplate();
    private final Places places = Places.hubei();
    private final PersonalDetails details;

    AgreementFactory(Vault vault) {
        this.details = new PersonalDetails(vault);
    }

    public Agreement of(LicenceEntry entry) {
        Map<String, String> values = AgreementValues.of(entry, places);
        details.read(entry.intention().contactReference())
                .forEach((name, value) -> values.put("licensee" + capital(name), value));
        details.accountOf(entry).forEach((name, value) -> values.put("account" + capital(name), value));
        sign(entry, Side.LICENSOR, "licensor", values);
        sign(entry, Side.LICENSEE, "licensee", values);
        values.put("contentHash", template.fill(values).contentHash());
        return template.fill(values);
    }

    private void sign(LicenceEntry entry, Side side, String prefix, Map<String, String> values) {
        values.put(prefix + "Signed", "（未签署）");
        entry.progress().signatureOf(side).ifPresent(signed -> {
            LocalDate on = signed.signature().on();
            values.put(prefix + "Year", Integer.toString(on.getYear()));
            values.put(prefix + "Month", Integer.toString(on.getMonthValue()));
            values.put(prefix + "Day", Integer.toString(on.getDayOfMonth()));
            values.put(prefix + "Signed", record(signed));
        });
    }

    private String record(SignedSide signed) {
        Signature signature = signed.signature();
        return details.signerOf(signed) + "，"
                + MOMENT.format(signature.at()) + "，账号 "
                + signature.signer() + "，内容摘要 "
                + signature.contentHash();
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
