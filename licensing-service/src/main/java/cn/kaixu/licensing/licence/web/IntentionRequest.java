package cn.kaixu.licensing.licence.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** A firm's wish for a licence: on which patent, what for, from when to when, and whom to talk to. */
public record IntentionRequest(
        @NotBlank @Size(max = 40) String patentNumber,
        @NotBlank @Size(max = 500) String purpose,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull @Valid Contact contact) {

    /** The licensee's contact person; kept in the vault. */
    public record Contact(
            @NotBlank @Size(max = 60) String name,
            @NotBlank @Size(max = 40) String phone,
            @Nullable @Email @Size(max = 120) String email,
            @Nullable @Size(max = 200) String address,
            @Nullable @Size(max = 20) String postcode) {

        Map<String, String> toMap() {
            Map<String, String> details = new HashMap<>(Map.of("name", name, "phone", phone));
            if (email != null) {
                details.put("email", email);
            }
            if (postcode != null) {
                details.put("postcode", postcode);
            }
            if (address != null) {
                details.put("address", address);
            }
            return details;
        }
    }
}
