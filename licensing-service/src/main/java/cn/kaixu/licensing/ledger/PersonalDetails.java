package cn.kaixu.licensing.ledger;

import java.util.Map;
import java.util.stream.Collectors;

import cn.kaixu.licensing.licence.value.Owner;
import cn.kaixu.licensing.licence.value.Side;
import cn.kaixu.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/** What the vault holds about the people of a licence. Erased data reads as absent. */
public final class PersonalDetails {

    /** Prefix of bank account entries beside a signature. */
    public static final String ACCOUNT = "account.";

    private final Vault vault;

    public PersonalDetails(Vault vault) {
        this.vault = vault;
    }

    public Map<String, String> read(@Nullable String reference) {
        return reference == null ? Map.of() : vault.read(reference).orElse(Map.of());
    }

    public String signerOf(SignedSide signed) {
        return read(signed.signature().detailsReference()).getOrDefault("name", "");
    }

    /** The licensor's account; a natural person's is shown only once the contract is concluded (PIPL Art. 28). */
    public Map<String, String> accountOf(LicenceEntry entry) {
        boolean person = entry.offer().owners().stream().anyMatch(Owner::naturalPerson);
        if (person && entry.progress().concludedOn() == null) {
            return Map.of();
        }
        return entry
                .progress()
                .signatureOf(Side.LICENSOR)
                .map(signed -> read(signed.signature().detailsReference()))
                .orElse(Map.of())
                .entrySet()
                .stream()
                .filter(detail -> detail.getKey().startsWith(ACCOUNT))
                .collect(Collectors.toMap(detail -> detail.getKey().substring(ACCOUNT.length()), Map.Entry::getValue));
    }
}
