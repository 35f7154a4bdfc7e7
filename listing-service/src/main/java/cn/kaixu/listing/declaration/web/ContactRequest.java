package cn.kaixu.listing.declaration.web;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** Annex 4 ⑧, the contact person; goes into the vault and nowhere else. */
public record ContactRequest(
        @Nullable @Size(max = 100) String name,
        @Nullable @Size(max = 50) String phone,
        @Nullable @Size(max = 200) String email,
        @Nullable @Size(max = 300) String address,
        @Nullable @Size(max = 20) String postcode) {

    /** What was filled in, by field. */
    public Map<String, String> filledIn() {
        Map<String, String> filled = new LinkedHashMap<>();
        put(filled, "name", name);
        put(filled, "phone", phone);
        put(filled, "email", email);
        put(filled, "address", address);
        put(filled, "postcode", postcode);
        return filled;
    }

    private static void put(Map<String, String> filled, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            filled.put(field, value.strip());
        }
    }
}
