package cn.kaixu.listing.consent;

import java.time.LocalDate;

import cn.kaixu.listing.consent.event.ConsentRequested;
import cn.kaixu.listing.consent.value.Change;
import cn.kaixu.listing.declaration.Amendment;
import cn.kaixu.listing.declaration.DeclarationRefusal;
import cn.kaixu.listing.declaration.SubmissionRules;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.listing.declaration.draft.RoyaltyDraft;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.time.ChinaDates;

/** What must hold before owners are asked, and when one signs. */
final class ConsentRules {

    private ConsentRules() {}

    /** Nobody is asked to sign what could not be done if all agreed. */
    static void require(RequestConsent command, SubmissionRules rules) {
        DeclarationForm form = command.submission().form();
        switch (command.change()) {
            case null -> rules.require(DeclarationDraft.of(form), command.requestedOn());
            case Change.Withdrawal withdrawal -> {
                if (withdrawal.reason().isBlank()) {
                    throw new Refused(DeclarationRefusal.WITHDRAWAL_REASON_MISSING);
                }
            }
            case Change.Conversion _ -> rules.require(DeclarationDraft.of(form), command.requestedOn());
            case Change.NewTerms terms -> {
                RoyaltyDraft royalty = RoyaltyDraft.of(terms.royalty());
                if (Amendment.of(form, royalty, terms.licenceEnd(), rules, command.requestedOn())
                        .equals(form)) {
                    throw new Refused(DeclarationRefusal.CHANGES_NOTHING);
                }
            }
        }
    }

    /** The text that was read, no later than asked for. */
    static void require(SignConsent command, ConsentRequested asked) {
        if (!asked.statement().hash().equals(command.signature().contentHash())) {
            throw new Refused(ConsentRefusal.STATEMENT_HAS_CHANGED);
        }
        LocalDate last = asked.answerBy();
        if (last != null && ChinaDates.on(command.signature().signedAt()).isAfter(last)) {
            throw new Refused(ConsentRefusal.CONSENT_IS_OVER);
        }
    }
}
