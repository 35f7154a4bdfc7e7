package cn.kaixu.listing.consent.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.kaixu.listing.consent.value.ConsentKind;
import cn.kaixu.listing.consent.view.ConsentEntry;
import cn.kaixu.listing.consent.view.ConsentState;
import cn.kaixu.listing.consent.view.OwnerEntry;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.listing.declaration.value.DeclarationId;
import org.jspecify.annotations.Nullable;

/** A request for consent as whoever asked for it reads it: who has signed, and the address to send to those who have not. */
record ConsentView(
        String id,
        int run,
        ConsentKind kind,
        ConsentState state,
        String declarationId,
        String patentNumber,
        String title,
        Instant requestedAt,
        @Nullable LocalDate answerBy,
        @Nullable String reason,
        String contentHash,
        List<String> text,
        DeclarationDraft form,
        List<Owner> owners) {

    /** How one owner stands to it. */
    record Owner(
            int owner,
            String name,
            OwnerEntry.State state,
            @Nullable Instant signedAt,
            @Nullable String reason,
            @Nullable String invitation) {}

    static ConsentView of(ConsentEntry entry, Invitations invitations) {
        var form = entry.submission().form();
        return new ConsentView(
                entry.id().value(),
                entry.run(),
                entry.kind(),
                entry.state(),
                DeclarationId.of(form.patent().number()).value(),
                form.patent().number().value(),
                form.patent().title(),
                entry.requestedAt(),
                entry.answerBy(),
                entry.reason(),
                entry.statement().hash(),
                entry.statement().lines(),
                DeclarationDraft.of(form),
                entry.owners().stream()
                        .map(owner -> owner(entry, owner, invitations))
                        .toList());
    }

    private static Owner owner(ConsentEntry entry, OwnerEntry owner, Invitations invitations) {
        boolean waiting = entry.state() == ConsentState.OPEN && owner.state() == OwnerEntry.State.INVITED;
        var signature = owner.signature();
        return new Owner(
                owner.owner(),
                owner.name(),
                owner.state(),
                signature == null ? null : signature.signedAt(),
                owner.reason(),
                waiting ? invitations.address(entry, owner.owner()) : null);
    }
}
