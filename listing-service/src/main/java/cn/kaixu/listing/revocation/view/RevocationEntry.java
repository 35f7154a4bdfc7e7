package cn.kaixu.listing.revocation.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.revocation.value.Grounds;
import cn.kaixu.listing.revocation.value.Officer;
import cn.kaixu.listing.revocation.value.RevocationId;
import org.jspecify.annotations.Nullable;

/** A revocation with everything that was said in it; {@code outcome} is the reason or the answer given with its end. */
public record RevocationEntry(
        RevocationId id,
        int run,
        DeclarationId declarationId,
        int round,
        RevocationState state,
        Grounds grounds,
        Officer proposer,
        Instant proposedAt,
        @Nullable Officer confirmer,
        @Nullable LocalDate lastDay,
        List<Objection> objections,
        @Nullable Officer decider,
        @Nullable String outcome,
        @Nullable LocalDate endedOn) {

    public RevocationEntry {
        objections = List.copyOf(objections);
    }

    /** What the patentee stated, and when. */
    public record Objection(String statement, Instant statedAt) {}

    /** Whether the patentee has been told; from then on it is theirs to read. */
    public boolean known() {
        return lastDay != null;
    }
}
