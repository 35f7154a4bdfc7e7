package cn.kaixu.listing.declaration;

import java.time.LocalDate;
import java.util.List;

import cn.kaixu.listing.declaration.event.DeclarationExpired;
import cn.kaixu.listing.declaration.event.DeclarationSubmitted;
import cn.kaixu.listing.declaration.event.TermsAmended;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import static cn.kaixu.listing.declaration.DeclarationFixture.expectRefusal;
import static cn.kaixu.listing.declaration.Declarations.ID;
import static cn.kaixu.listing.declaration.Declarations.REVIEWED;

class ExpireDeclarationTest {

    private static final LocalDate LAST = Declarations.form().licenceEnd();

    private final AggregateTestFixture<Declaration> declaration = DeclarationFixture.create();

    @Test
    void endsTheDayAfterTheLast() {
        declaration
                .given(Declarations.announced())
                .when(new ExpireDeclaration(ID, LAST))
                .expectNoEvents();
        declaration
                .given(Declarations.announced())
                .when(new ExpireDeclaration(ID, LAST.plusDays(1)))
                .expectEvents(new DeclarationExpired(ID, 1, LAST));
    }

    @Test
    void countsTheRenewedDays() {
        LocalDate renewed = LAST.plusYears(1);
        TermsAmended renewal = new TermsAmended(
                ID, 1, 1, Declarations.amended(Declarations.form().royalty(), renewed), REVIEWED, null);
        declaration
                .given(Declarations.announced())
                .andGiven(renewal)
                .when(new ExpireDeclaration(ID, renewed))
                .expectNoEvents();
    }

    @Test
    void takesWhatHasEndedOtherwiseAsNoNews() {
        ExpireDeclaration late = new ExpireDeclaration(ID, LAST.plusDays(9));
        declaration.given(Declarations.expired()).when(late).expectNoEvents();
        declaration.given(Declarations.withdrawn()).when(late).expectNoEvents();
        declaration.given(Declarations.submitted()).when(late).expectNoEvents();
    }

    @Test
    void leavesNothingToWithdrawAndRoomForTheNextRound() {
        expectRefusal(
                declaration
                        .given(Declarations.expired())
                        .when(new WithdrawDeclaration(ID, "拟转让", OwnersAgreement.onPaper(true, null), REVIEWED)),
                DeclarationRefusal.NOTHING_TO_WITHDRAW);
        declaration
                .given(Declarations.expired())
                .when(Declarations.submit(Declarations.submission()))
                .expectEvents(new DeclarationSubmitted(ID, 2, Declarations.submission(), List.of()));
    }
}
