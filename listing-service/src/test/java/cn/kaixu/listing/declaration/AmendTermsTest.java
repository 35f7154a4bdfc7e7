package cn.kaixu.listing.declaration;

import java.math.BigDecimal;
import java.time.LocalDate;

import cn.kaixu.listing.declaration.draft.RoyaltyDraft;
import cn.kaixu.listing.declaration.event.TermsAmended;
import cn.kaixu.listing.declaration.value.Money;
import cn.kaixu.listing.declaration.value.RoyaltyTerms;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static cn.kaixu.listing.declaration.DeclarationFixture.expectRefusal;
import static cn.kaixu.listing.declaration.Declarations.ID;
import static cn.kaixu.listing.declaration.Declarations.REVIEWED;

class AmendTermsTest {

    private static final RoyaltyTerms FREE = new RoyaltyTerms.FreeOfCharge();
    private static final LocalDate END = Declarations.form().licenceEnd();

    private final AggregateTestFixture<Declaration> declaration = DeclarationFixture.create();

    @Nested
    class OnceAnnounced {

        @Test
        void adjustsTheFee() {
            declaration
                    .given(Declarations.announced())
                    .when(amend(FREE, null))
                    .expectEvents(new TermsAmended(ID, 1, 1, Declarations.form(FREE), REVIEWED, null));
        }

        @Test
        void renewsUntilTheEndOfThePatent() {
            LocalDate patentEnd = LocalDate.of(2036, 7, 9);
            declaration
                    .given(Declarations.announced())
                    .when(amend(null, patentEnd))
                    .expectEvents(new TermsAmended(
                            ID, 1, 1, Declarations.amended(Declarations.form().royalty(), patentEnd), REVIEWED, null));
            expectRefusal(
                    declaration.given(Declarations.announced()).when(amend(null, patentEnd.plusDays(1))),
                    DeclarationRefusal.DECLARATION_NOT_ACCEPTABLE);
        }

        @Test
        void countsAmendmentsAndKeepsWhatIsNotNamed() {
            declaration
                    .given(Declarations.announced())
                    .andGiven(new TermsAmended(ID, 1, 1, Declarations.form(FREE), REVIEWED, null))
                    .when(amend(null, END.plusYears(1)))
                    .expectEvents(
                            new TermsAmended(ID, 1, 2, Declarations.amended(FREE, END.plusYears(1)), REVIEWED, null));
        }

        @Test
        void takesTheSameTermsAsNoNews() {
            declaration
                    .given(Declarations.announced())
                    .andGiven(new TermsAmended(ID, 1, 1, Declarations.form(FREE), REVIEWED, null))
                    .when(amend(FREE, END))
                    .expectNoEvents();
        }

        @Test
        void neverOffersFewerDays() {
            expectRefusal(
                    declaration.given(Declarations.announced()).when(amend(null, END.minusDays(1))),
                    DeclarationRefusal.DECLARATION_NOT_ACCEPTABLE);
        }

        @Test
        void needsAllOwners() {
            expectRefusal(
                    declaration
                            .given(Declarations.announced())
                            .when(new AmendTerms(
                                    ID, RoyaltyDraft.of(FREE), null, OwnersAgreement.onPaper(false, null), REVIEWED)),
                    DeclarationRefusal.DECLARATION_NOT_ACCEPTABLE);
        }

        @Test
        void keepsToTheCeilings() {
            RoyaltyTerms tooMuch = new RoyaltyTerms.LumpSum(Money.of(new BigDecimal("20000000.01")), 30);
            expectRefusal(
                    declaration.given(Declarations.announced()).when(amend(tooMuch, null)),
                    DeclarationRefusal.DECLARATION_NOT_ACCEPTABLE);
        }
    }

    @Nested
    class Otherwise {

        @Test
        void hasNothingToAmend() {
            expectRefusal(
                    declaration.given(Declarations.submitted()).when(amend(FREE, null)),
                    DeclarationRefusal.NOTHING_TO_AMEND);
            expectRefusal(
                    declaration.given(Declarations.withdrawn()).when(amend(FREE, null)),
                    DeclarationRefusal.NOTHING_TO_AMEND);
            expectRefusal(
                    declaration.given(Declarations.expired()).when(amend(FREE, null)),
                    DeclarationRefusal.NOTHING_TO_AMEND);
        }
    }

    private static AmendTerms amend(@Nullable RoyaltyTerms royalty, @Nullable LocalDate licenceEnd) {
        return new AmendTerms(
                ID,
                royalty == null ? null : RoyaltyDraft.of(royalty),
                licenceEnd,
                OwnersAgreement.onPaper(true, null),
                REVIEWED);
    }
}
