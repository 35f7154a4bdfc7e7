package cn.kaixu.listing.form;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import cn.kaixu.listing.consent.value.OwnerSignature;
import cn.kaixu.listing.consent.view.ConsentEntry;
import cn.kaixu.listing.consent.view.OwnerEntry;
import cn.kaixu.listing.declaration.value.Patentee;
import cn.kaixu.listing.register.RegisterEntry;
import cn.kaixu.listing.register.RegisterState;
import org.jspecify.annotations.Nullable;

/**
 * What anyone holding a printed form may know.
 *
 * @param newest whether the declaration still says what the paper says
 * @param newestRound the round it is in today, to which {@code state} belongs
 * @param signing who signed; absent for a paper that is not the newest, because its owners may be others
 */
record FormVerification(
        String id,
        int round,
        boolean newest,
        int newestRound,
        String patentNumber,
        String title,
        RegisterState state,
        @Nullable Signing signing) {

    /**
     * The signatures of a declaration.
     *
     * @param statement where the signed statement can be verified, below the web client; absent where the owners signed on paper
     */
    record Signing(@Nullable String statement, List<Owner> owners) {}

    /** One owner, and when they signed here. */
    record Owner(String name, @Nullable Instant signedAt) {}

    static FormVerification of(FormPrint print, Optional<ConsentEntry> consent) {
        RegisterEntry entry = print.entry();
        var patent = entry.submission().form().patent();
        return new FormVerification(
                entry.id().value(),
                print.round(),
                print.newest(),
                entry.round(),
                patent.number().value(),
                patent.title(),
                entry.state(),
                print.newest() ? consent.map(FormVerification::here).orElseGet(() -> onPaper(entry)) : null);
    }

    private static Signing here(ConsentEntry consent) {
        String statement = "/verify/%s/%d/%s"
                .formatted(consent.id(), consent.run(), consent.statement().hash());
        return new Signing(
                statement,
                consent.owners().stream().map(FormVerification::owner).toList());
    }

    private static Owner owner(OwnerEntry owner) {
        OwnerSignature signature = owner.signature();
        return new Owner(owner.name(), signature == null ? null : signature.signedAt());
    }

    private static Signing onPaper(RegisterEntry entry) {
        List<Patentee> owners = entry.submission().form().patentees();
        return new Signing(
                null,
                owners.stream().map(owner -> new Owner(owner.name(), null)).toList());
    }
}
