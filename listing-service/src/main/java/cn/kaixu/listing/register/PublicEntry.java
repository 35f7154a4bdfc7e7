package cn.kaixu.listing.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.declaration.draft.RoyaltyDraft;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.Patentee;
import cn.kaixu.listing.declaration.value.Reason;
import org.jspecify.annotations.Nullable;

/** What anyone may read in the register about an announced declaration. */
public record PublicEntry(
        String id,
        RegisterState state,
        String patentNumber,
        String title,
        PatentType patentType,
        List<Patentee> patentees,
        RoyaltyDraft royalty,
        LocalDate licenceEnd,
        String scope,
        String scopeName,
        @Nullable LocalDate announcedOn,
        @Nullable Instant suspendedAt,
        List<Reason> suspendedFor,
        List<String> demoFields) {

    static PublicEntry of(RegisterEntry entry, Places places) {
        DeclarationForm form = entry.submission().form();
        return new PublicEntry(
                entry.id().value(),
                entry.state(),
                form.patent().number().value(),
                form.patent().title(),
                form.patent().type(),
                form.patentees(),
                RoyaltyDraft.of(form.royalty()),
                form.licenceEnd(),
                form.scope(),
                places.nameOf(form.scope()),
                entry.announcedOn(),
                entry.suspendedAt(),
                entry.suspendedAt() == null ? List.of() : entry.reasons(),
                entry.submission().demoFields());
    }
}
