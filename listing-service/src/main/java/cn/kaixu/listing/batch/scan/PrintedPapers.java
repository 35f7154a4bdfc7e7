package cn.kaixu.listing.batch.scan;

import cn.kaixu.listing.consent.value.ConsentId;
import cn.kaixu.listing.consent.view.ConsentQueries;
import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.declaration.value.Submission;
import cn.kaixu.listing.form.FormPrints;
import cn.kaixu.listing.register.RegisterEntry;
import cn.kaixu.listing.register.RegisterQueries;
import org.springframework.stereotype.Component;

/** Knows which papers the platform printed for an organisation. Those printed for others are as unknown as those that never were. */
@Component
class PrintedPapers {

    private final RegisterQueries register;
    private final FormPrints forms;
    private final ConsentQueries consents;

    PrintedPapers(RegisterQueries register, FormPrints forms, ConsentQueries consents) {
        this.register = register;
        this.forms = forms;
        this.consents = consents;
    }

    /** Where a paper stands whose patent is in a batch of the organisation. */
    CodeStanding standing(ScanCode.Ours code, String organisation) {
        return switch (code) {
            case ScanCode.OfForm form -> ofForm(form, organisation);
            case ScanCode.OfStatement statement -> ofStatement(statement, organisation);
        };
    }

    private CodeStanding ofForm(ScanCode.OfForm form, String organisation) {
        String key = form.key();
        return key == null ? ofBareForm(form, organisation) : ofKeyedForm(form, key, organisation);
    }

    /** A declaration that was handed in this moment may not be in the register yet; then its first round is the current one. */
    private CodeStanding ofBareForm(ScanCode.OfForm form, String organisation) {
        int current = register.find(DeclarationId.of(form.patent()).value())
                .filter(entry -> belongs(entry.submission(), organisation))
                .map(RegisterEntry::round)
                .orElse(1);
        if (form.round() == current) {
            return CodeStanding.CURRENT;
        }
        return form.round() < current ? CodeStanding.OUTDATED : CodeStanding.UNKNOWN;
    }

    private CodeStanding ofKeyedForm(ScanCode.OfForm form, String key, String organisation) {
        return forms.find(DeclarationId.of(form.patent()).value(), form.round(), key)
                .filter(print -> belongs(print.entry().submission(), organisation))
                .map(print -> print.newest() ? CodeStanding.CURRENT : CodeStanding.OUTDATED)
                .orElse(CodeStanding.UNKNOWN);
    }

    private CodeStanding ofStatement(ScanCode.OfStatement statement, String organisation) {
        boolean known = consents.find(ConsentId.of(statement.patent()).value(), statement.run())
                .filter(entry -> belongs(entry.submission(), organisation))
                .filter(entry -> entry.statement().hash().equals(statement.hash()))
                .isPresent();
        return known ? CodeStanding.CURRENT : CodeStanding.UNKNOWN;
    }

    private static boolean belongs(Submission submission, String organisation) {
        return submission.submitter().organisationId().equals(organisation);
    }
}
