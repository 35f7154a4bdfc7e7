package cn.kaixu.listing.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.declaration.value.Reason;
import cn.kaixu.listing.declaration.value.Submission;
import org.jspecify.annotations.Nullable;

/** A declaration as the register (登记簿) shows it: the newest round and where it stands. */
public record RegisterEntry(
        DeclarationId id,
        int round,
        RegisterState state,
        Submission submission,
        Instant submittedAt,
        @Nullable LocalDate announcedOn,
        @Nullable LocalDate amendedOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable Instant suspendedAt,
        List<Reason> reasons,
        long sequence) {

    public RegisterEntry {
        reasons = List.copyOf(reasons);
    }

    /** Entity tag of this state. */
    public String tag() {
        return "\"" + sequence + "\"";
    }
}
