package cn.kaixu.licensing.licence.value;

import org.jspecify.annotations.Nullable;

/** What a firm wants the patent for; its contact person is kept in the vault. */
public record Intention(
        Party licensee,
        String purpose,
        Period period,
        @Nullable String contactReference) {}
