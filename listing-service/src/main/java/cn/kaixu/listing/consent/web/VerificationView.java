package cn.kaixu.listing.consent.web;

import java.time.Instant;
import java.util.List;

import cn.kaixu.listing.consent.value.ConsentKind;
import cn.kaixu.listing.consent.value.OwnerSignature;
import cn.kaixu.listing.consent.view.ConsentEntry;
import cn.kaixu.listing.consent.view.ConsentState;
import cn.kaixu.listing.consent.view.OwnerEntry;
import org.jspecify.annotations.Nullable;

/** What anyone holding a statement may check: that this text was signed, by which owners, when, and that nothing was exchanged since. */
record VerificationView(
        String id,
        int run,
        ConsentKind kind,
        ConsentState state,
        String patentNumber,
        String title,
        String contentHash,
        List<Signature> signatures) {

    /** One owner's signature and whether it verifies. */
    record Signature(
            String owner,
            OwnerEntry.State state,
            @Nullable String method,
            @Nullable Instant signedAt,
            boolean verified) {}

    static VerificationView of(ConsentEntry entry, Signatures signatures) {
        var patent = entry.submission().form().patent();
        return new VerificationView(
                entry.id().value(),
                entry.run(),
                entry.kind(),
                entry.state(),
                patent.number().value(),
                patent.title(),
                entry.statement().hash(),
                entry.owners().stream()
                        .map(owner -> signature(owner, signatures.verify(entry, owner)))
                        .toList());
    }

    private static Signature signature(OwnerEntry owner, boolean verified) {
        OwnerSignature signature = owner.signature();
        return signature == null
                ? new Signature(owner.name(), owner.state(), null, null, false)
                : new Signature(owner.name(), owner.state(), signature.method(), signature.signedAt(), verified);
    }
}
