package cn.kaixu.licensing.ledger;

import org.jspecify.annotations.Nullable;

/** Which licences or recordals are asked for; an absent part does not restrict, an organisation sees what it is a party of. */
public record LicenceFilter(
        @Nullable String organisationId,
        @Nullable String state,
        @Nullable String text) {}
