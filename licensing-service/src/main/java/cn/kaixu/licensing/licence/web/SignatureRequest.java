package cn.kaixu.licensing.licence.web;

import java.util.HashMap;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import cn.kaixu.licensing.ledger.PersonalDetails;
import org.jspecify.annotations.Nullable;

/** A signature: the name typed and the express confirmation; the licensor may add the account to pay to. */
public record SignatureRequest(
        @NotBlank @Size(max = 60) String name,
        @AssertTrue boolean confirmed,
        @Nullable @Valid Account account) {

    /** The licensor's bank account; kept in the vault. */
    public record Account(
            @NotBlank @Size(max = 120) String bank,
            @Nullable @Size(max = 200) String address,
            @NotBlank @Size(max = 40) String number) {}

    Map<String, String> toMap() {
        Map<String, String> details = new HashMap<>(Map.of("name", name));
        if (account != null) {
            details.put(PersonalDetails.ACCOUNT + "bank", account.bank());
            details.put(PersonalDetails.ACCOUNT + "number", account.number());
            if (account.address() != null) {
                details.put(PersonalDetails.ACCOUNT + "address", account.address());
            }
        }
        return details;
    }
}
