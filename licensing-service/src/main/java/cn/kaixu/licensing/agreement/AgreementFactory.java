package cn.kaixu.licensing.agreement;

import java.util.Map;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.licensing.ledger.LicenceEntry;
import cn.kaixu.licensing.ledger.PersonalDetails;
import cn.kaixu.licensing.ledger.SignedSide;
import cn.kaixu.licensing.licence.value.Side;
import cn.kaixu.platform.time.ChinaDates;
import cn.kaixu.platform.vault.Vault;
import org.springframework.stereotype.Component;

/** Writes the contract of a licence as it stands. */
@Component
public class AgreementFactory {

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
        values.put("licensorSigned", signature(entry, Side.LICENSOR));
        values.put("licenseeSigned", signature(entry, Side.LICENSEE));
        values.put("contentHash", template.fill(values).contentHash());
        return template.fill(values);
    }

    private String signature(LicenceEntry entry, Side side) {
        return entry.progress().signatureOf(side).map(this::signature).orElse("（未签署）");
    }

    private String signature(SignedSide signed) {
        return details.signerOf(signed) + "，"
                + ChinaDates.on(signed.signature().at()) + "，账号 "
                + signed.signature().signer() + "，内容摘要 "
                + signed.signature().contentHash();
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }
}
