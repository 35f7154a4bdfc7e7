package cn.kaixu.listing.declaration.value;

import org.jspecify.annotations.Nullable;

/** Whether others hold a licence already, annex 4 ④. */
public record LicensingToOthers(
        boolean licensed, @Nullable String since, @Nullable String scope) {

    public static final LicensingToOthers NOT_YET = new LicensingToOthers(false, null, null);
}
