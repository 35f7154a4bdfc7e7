package cn.kaixu.listing.declaration;

import java.util.List;

import cn.kaixu.listing.declaration.draft.RoyaltyDraft;
import cn.kaixu.listing.declaration.event.DeclarationAnnounced;
import cn.kaixu.listing.declaration.event.DeclarationEvent;
import cn.kaixu.listing.declaration.event.DeclarationSubmitted;
import cn.kaixu.listing.declaration.event.DeclarationWithdrawn;
import cn.kaixu.listing.declaration.event.TermsAmended;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.Patentee;
import cn.kaixu.listing.declaration.value.PatenteeKind;
import cn.kaixu.listing.declaration.value.RoyaltyTerms;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import static cn.kaixu.listing.declaration.DeclarationFixture.expectRefusal;
import static cn.kaixu.listing.declaration.Declarations.ID;
import static cn.kaixu.listing.declaration.Declarations.REVIEWED;

/** What is announced changes on the word of all owners, shown by what they signed. */
class OwnersAgreementTest {

    private static final RoyaltyTerms FREE = new RoyaltyTerms.FreeOfCharge();
    private static final DeclarationForm JOINT = joint(Declarations.form());

    private final AggregateTestFixture<Declaration> declaration = DeclarationFixture.create();

    @Test
    void oneStampNeedsTheStatementOfAll() {
        expectRefusal(
                declaration.given(announced()).when(withdraw(OwnersAgreement.onPaper(true, null))),
                DeclarationRefusal.OWNERS_STATEMENT_MISSING);
        expectRefusal(
                declaration.given(announced()).when(amend(OwnersAgreement.onPaper(true, null))),
                DeclarationRefusal.OWNERS_STATEMENT_MISSING);
        declaration
                .given(announced())
                .when(withdraw(OwnersAgreement.onPaper(true, "attachment:a")))
                .expectEvents(new DeclarationWithdrawn(ID, 1, "拟转让", REVIEWED, "attachment:a"));
    }

    @Test
    void whatIsUnderReviewIsTakenBackOnTheWordOfTheSubmitter() {
        declaration
                .given(announced().subList(0, 1))
                .when(withdraw(OwnersAgreement.onPaper(true, null)))
                .expectEvents(new DeclarationWithdrawn(ID, 1, "拟转让", REVIEWED, null));
    }

    @Test
    void whatWasSignedHereIsKeptWithTheChange() {
        declaration
                .given(announced())
                .when(withdraw(OwnersAgreement.signed("C/1", 1, JOINT)))
                .expectEvents(new DeclarationWithdrawn(ID, 1, "拟转让", REVIEWED, "C/1"));
        DeclarationForm after = joint(Declarations.form(FREE));
        declaration
                .given(announced())
                .when(amend(OwnersAgreement.signed("C/2", 1, JOINT)))
                .expectEvents(new TermsAmended(ID, 1, 1, after, REVIEWED, "C/2"));
    }

    @Test
    void whatWasSignedAboutOtherTermsOrAnEarlierRoundHasNoEffect() {
        expectRefusal(
                declaration.given(announced()).when(withdraw(OwnersAgreement.signed("C/1", 0, JOINT))),
                DeclarationRefusal.AGREEMENT_IS_OUTDATED);
        expectRefusal(
                declaration
                        .given(announced())
                        .when(amend(OwnersAgreement.signed(
                                "C/1", 1, joint(Declarations.form(new RoyaltyTerms.OtherStandard("按产量每吨一元")))))),
                DeclarationRefusal.AGREEMENT_IS_OUTDATED);
    }

    private static WithdrawDeclaration withdraw(OwnersAgreement agreement) {
        return new WithdrawDeclaration(ID, "拟转让", agreement, REVIEWED);
    }

    private static AmendTerms amend(OwnersAgreement agreement) {
        return new AmendTerms(ID, RoyaltyDraft.of(FREE), null, agreement, REVIEWED);
    }

    private static List<DeclarationEvent> announced() {
        return List.of(
                new DeclarationSubmitted(ID, 1, Declarations.submission(JOINT), List.of()),
                new DeclarationAnnounced(ID, 1, Declarations.submission(JOINT), REVIEWED));
    }

    private static DeclarationForm joint(DeclarationForm form) {
        return new DeclarationForm(
                form.patent(),
                List.of(form.patentees().getFirst(), new Patentee("张三", PatenteeKind.INDIVIDUAL, null)),
                form.royalty(),
                form.licenceEnd(),
                form.scope(),
                form.statements(),
                form.otherTerms());
    }
}
