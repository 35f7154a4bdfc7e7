package cn.kaixu.listing.consent.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.kaixu.listing.consent.value.Change;
import cn.kaixu.listing.consent.value.ConsentId;
import cn.kaixu.listing.consent.value.ConsentKind;
import cn.kaixu.listing.consent.value.StatementText;
import cn.kaixu.listing.declaration.value.Patentee;
import cn.kaixu.listing.declaration.value.Submission;
import cn.kaixu.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** A request for the consent of all owners: what is to be signed and who has signed. {@code invitations} refers to the vault. */
public record ConsentEntry(
        ConsentId id,
        int run,
        ConsentState state,
        Submission submission,
        StatementText statement,
        String invitations,
        @Nullable Change change,
        @Nullable LocalDate answerBy,
        @Nullable String reason,
        Instant requestedAt,
        List<OwnerEntry> owners) {

    public ConsentEntry {
        owners = List.copyOf(owners);
    }

    /** What the owners are asked to agree to. */
    public ConsentKind kind() {
        return ConsentKind.of(change);
    }

    /** How declarations refer to it. */
    public String reference() {
        return id + "/" + run;
    }

    /** The owner at a place of the form. */
    public Patentee patentee(int owner) {
        List<Patentee> named = submission.form().patentees();
        if (owner < 0 || owner >= named.size()) {
            throw new NotFound(reference() + "/" + owner);
        }
        return named.get(owner);
    }
}
