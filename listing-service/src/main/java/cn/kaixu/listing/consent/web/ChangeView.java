package cn.kaixu.listing.consent.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.kaixu.listing.consent.value.ConsentKind;
import cn.kaixu.listing.consent.view.ConsentEntry;
import cn.kaixu.listing.consent.view.ConsentState;
import cn.kaixu.listing.consent.view.OwnerEntry;
import org.jspecify.annotations.Nullable;

/** A change the owners of a declaration were asked to agree to, as those read it who may see the declaration. */
record ChangeView(
        String id,
        int run,
        ConsentKind kind,
        ConsentState state,
        Instant requestedAt,
        @Nullable LocalDate answerBy,
        @Nullable String reason,
        List<String> text,
        String contentHash,
        List<Owner> owners) {

    /** How one owner stands to it. */
    record Owner(
            String name,
            OwnerEntry.State state,
            @Nullable Instant signedAt,
            @Nullable String reason) {}

    static ChangeView of(ConsentEntry entry) {
        return new ChangeView(
                entry.id().value(),
                entry.run(),
                entry.kind(),
                entry.state(),
                entry.requestedAt(),
                entry.answerBy(),
                entry.reason(),
                entry.statement().lines(),
                entry.statement().hash(),
                entry.owners().stream().map(ChangeView::owner).toList());
    }

    private static Owner owner(OwnerEntry owner) {
        var signature = owner.signature();
        return new Owner(owner.name(), owner.state(), signature == null ? null : signature.signedAt(), owner.reason());
    }
}
