package cn.kaixu.listing.declaration.draft;

import cn.kaixu.listing.declaration.value.LicensingToOthers;
import org.jspecify.annotations.Nullable;

/** Annex 4 ④ as typed in; nothing said counts as not licensed. */
public record LicensingDraft(
        @Nullable Boolean licensed,
        @Nullable String since,
        @Nullable String scope) {

    public boolean claimed() {
        return Boolean.TRUE.equals(licensed);
    }

    public boolean described() {
        return !Texts.clean(since).isEmpty() || !Texts.clean(scope).isEmpty();
    }

    LicensingToOthers complete() {
        return new LicensingToOthers(claimed(), Texts.orAbsent(since), Texts.orAbsent(scope));
    }
}
