package cn.kaixu.listing.declaration.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.EvaluationReport;
import cn.kaixu.listing.declaration.value.Exploitation;
import cn.kaixu.listing.declaration.value.LicensingToOthers;
import cn.kaixu.listing.declaration.value.PatentFacts;
import cn.kaixu.listing.declaration.value.Patentee;
import cn.kaixu.listing.declaration.value.Statements;
import org.jspecify.annotations.Nullable;

/** The form of annex 4 with whatever has been filled in so far; its components are the fields of the form. */
public record DeclarationDraft(
        @Nullable String patentNumber,
        @Nullable String title,
        @Nullable PatentType patentType,
        @Nullable LocalDate grantDate,
        @Nullable LocalDate filingDate,
        @Nullable LocalDate termEnd,
        @Nullable List<PatenteeDraft> patentees,
        @Nullable RoyaltyDraft royalty,
        @Nullable LocalDate licenceEnd,
        @Nullable String scope,
        @Nullable ExploitationDraft exploitation,
        @Nullable LicensingDraft licensedToOthers,
        @Nullable Boolean promisesAccepted,
        @Nullable Boolean allOwnersAgreed,
        @Nullable EvaluationReport evaluationReport,
        @Nullable String otherTerms) {

    public DeclarationDraft {
        patentees = patentees == null
                ? null
                : patentees.stream().filter(Objects::nonNull).toList();
    }

    /** The draft a completed form would have come from. */
    public static DeclarationDraft of(DeclarationForm form) {
        PatentFacts patent = form.patent();
        Statements statements = form.statements();
        Exploitation own = statements.exploitation();
        LicensingToOthers others = statements.licensedToOthers();
        return new DeclarationDraft(
                patent.number().value(),
                patent.title(),
                patent.type(),
                patent.grantDate(),
                patent.filingDate(),
                patent.termEnd(),
                form.patentees().stream().map(DeclarationDraft::draft).toList(),
                RoyaltyDraft.of(form.royalty()),
                form.licenceEnd(),
                form.scope(),
                new ExploitationDraft(own.exploited(), own.since(), own.scope(), own.manner()),
                new LicensingDraft(others.licensed(), others.since(), others.scope()),
                statements.promisesAccepted(),
                statements.allOwnersAgreed(),
                statements.evaluationReport(),
                form.otherTerms());
    }

    private static PatenteeDraft draft(Patentee owner) {
        return new PatenteeDraft(owner.name(), owner.kind(), owner.creditCode());
    }

    /** The number, where its spelling can be read. */
    public Optional<PatentNumber> number() {
        return patentNumber == null
                ? Optional.empty()
                : PatentNumber.read(patentNumber).number();
    }

    /** The kind that was said, else the kind the number names. */
    public Optional<PatentType> type() {
        return patentType == null ? number().map(PatentNumber::type) : Optional.of(patentType);
    }

    public List<PatenteeDraft> owners() {
        return patentees == null ? List.of() : patentees;
    }

    public RoyaltyDraft fee() {
        return royalty == null ? RoyaltyDraft.EMPTY : royalty;
    }

    /** The same form with the agreement of all owners, which is yet to be signed. */
    public DeclarationDraft agreedByAllOwners() {
        return with(royalty, licenceEnd, true);
    }

    /** The same form on other terms. */
    public DeclarationDraft withTerms(@Nullable RoyaltyDraft newRoyalty, @Nullable LocalDate newLicenceEnd) {
        return with(newRoyalty, newLicenceEnd, allOwnersAgreed);
    }

    private DeclarationDraft with(
            @Nullable RoyaltyDraft newRoyalty, @Nullable LocalDate newLicenceEnd, @Nullable Boolean agreed) {
        return new DeclarationDraft(
                patentNumber,
                title,
                patentType,
                grantDate,
                filingDate,
                termEnd,
                patentees,
                newRoyalty,
                newLicenceEnd,
                scope,
                exploitation,
                licensedToOthers,
                promisesAccepted,
                agreed,
                evaluationReport,
                otherTerms);
    }

    /** The completed form; to be asked only when every submission rule is satisfied. */
    public DeclarationForm complete() {
        PatentNumber number = number().orElseThrow();
        return new DeclarationForm(
                new PatentFacts(
                        number,
                        type().orElseThrow(),
                        Texts.clean(title),
                        Objects.requireNonNull(grantDate),
                        filingDate,
                        termEnd),
                owners().stream().map(PatenteeDraft::complete).toList(),
                fee().complete(),
                Objects.requireNonNull(licenceEnd),
                Texts.clean(scope),
                statements(),
                Texts.orAbsent(otherTerms));
    }

    private Statements statements() {
        return new Statements(
                Boolean.TRUE.equals(promisesAccepted),
                Boolean.TRUE.equals(allOwnersAgreed),
                exploitation == null ? Exploitation.NOT_YET : exploitation.complete(),
                licensedToOthers == null ? LicensingToOthers.NOT_YET : licensedToOthers.complete(),
                Objects.requireNonNullElse(evaluationReport, EvaluationReport.NONE));
    }
}
