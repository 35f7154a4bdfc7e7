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
import cn.kaixu.listing.declaration.value.Statements;
import cn.kaixu.listing.declaration.value.Submitter;
import org.jspecify.annotations.Nullable;

/** A declaration as its submitter and the authorities read it over HTTP. */
public record DeclarationView(
        String id,
        int round,
        RegisterState state,
        String patentNumber,
        String title,
        PatentType patentType,
        LocalDate grantDate,
        @Nullable LocalDate filingDate,
        @Nullable LocalDate termEnd,
        List<Patentee> patentees,
        RoyaltyDraft royalty,
        LocalDate licenceEnd,
        String scope,
        String scopeName,
        Statements statements,
        @Nullable String otherTerms,
        Submitter submitter,
        @Nullable String consent,
        Instant submittedAt,
        @Nullable LocalDate announcedOn,
        @Nullable LocalDate amendedOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable Instant suspendedAt,
        List<Reason> reasons,
        List<String> demoFields,
        long sequence) {

    /** The view of an entry. */
    public static DeclarationView of(RegisterEntry entry, Places places) {
        DeclarationForm form = entry.submission().form();
        return new DeclarationView(
                entry.id().value(),
                entry.round(),
                entry.state(),
                form.patent().number().value(),
                form.patent().title(),
                form.patent().type(),
                form.patent().grantDate(),
                form.patent().filingDate(),
                form.patent().termEnd(),
                form.patentees(),
                RoyaltyDraft.of(form.royalty()),
                form.licenceEnd(),
                form.scope(),
                places.nameOf(form.scope()),
                form.statements(),
                form.otherTerms(),
                entry.submission().submitter(),
                entry.submission().consent(),
                entry.submittedAt(),
                entry.announcedOn(),
                entry.amendedOn(),
                entry.withdrawnOn(),
                entry.suspendedAt(),
                entry.reasons(),
                entry.submission().demoFields(),
                entry.sequence());
    }
}
