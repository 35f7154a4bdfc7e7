package cn.kaixu.listing.consent.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.kaixu.listing.consent.OwnerIdentity;
import cn.kaixu.listing.consent.value.ConsentKind;
import cn.kaixu.listing.consent.view.ConsentEntry;
import cn.kaixu.listing.consent.view.ConsentState;
import cn.kaixu.listing.consent.view.OwnerEntry;
import org.jspecify.annotations.Nullable;

/** What an owner reads before signing: the exact text, its hash, what to type, and how the others stand. */
record SigningView(
        String id,
        int run,
        int owner,
        ConsentKind kind,
        @Nullable LocalDate answerBy,
        String ownerName,
        OwnerEntry.State ownerState,
        ConsentState state,
        String patentNumber,
        String title,
        String askedBy,
        List<String> text,
        String contentHash,
        String confirmation,
        List<Standing> owners) {

    /** How one owner stands to the statement. */
    record Standing(
            String name, OwnerEntry.State state, @Nullable Instant signedAt) {}

    static SigningView of(ConsentEntry entry, int owner) {
        var patent = entry.submission().form().patent();
        OwnerEntry own = entry.owners().get(owner);
        return new SigningView(
                entry.id().value(),
                entry.run(),
                owner,
                entry.kind(),
                entry.answerBy(),
                own.name(),
                own.state(),
                entry.state(),
                patent.number().value(),
                patent.title(),
                entry.submission().submitter().organisationName(),
                entry.statement().lines(),
                entry.statement().hash(),
                OwnerIdentity.confirmation(entry.patentee(owner), entry.kind()),
                entry.owners().stream().map(SigningView::standing).toList());
    }

    private static Standing standing(OwnerEntry owner) {
        var signature = owner.signature();
        return new Standing(owner.name(), owner.state(), signature == null ? null : signature.signedAt());
    }
}
