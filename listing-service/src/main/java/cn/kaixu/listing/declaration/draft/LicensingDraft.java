package cn.kaixu.listing.declaration.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** Names of the blanks of the sentence that are not filled in. */
    public List<String> blanks() {
        return Stream.of(Texts.blank("since", since), Texts.blank("scope", scope))
                .flatMap(Optional::stream)
                .toList();
    }

    LicensingToOthers complete() {
        return new LicensingToOthers(claimed(), Texts.orAbsent(since), Texts.orAbsent(scope));
    }
}
