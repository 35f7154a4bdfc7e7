package cn.kaixu.listing.declaration;

import cn.kaixu.listing.declaration.event.DeclarationWithdrawn;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static cn.kaixu.listing.declaration.DeclarationFixture.expectRefusal;
import static cn.kaixu.listing.declaration.Declarations.ID;
import static cn.kaixu.listing.declaration.Declarations.REVIEWED;

class WithdrawDeclarationTest {

    private static final WithdrawDeclaration WITHDRAW =
            new WithdrawDeclaration(ID, "拟转让", OwnersAgreement.onPaper(true, null), REVIEWED);

    private final AggregateTestFixture<Declaration> declaration = DeclarationFixture.create();

    @Nested
    class OnceAnnounced {

        @Test
        void withdrawsAndKeepsTheReason() {
            declaration
                    .given(Declarations.announced())
                    .when(WITHDRAW)
                    .expectEvents(new DeclarationWithdrawn(ID, 1, "拟转让", REVIEWED, null));
        }

        @Test
        void needsAllOwners() {
            expectRefusal(
                    declaration
                            .given(Declarations.announced())
                            .when(new WithdrawDeclaration(ID, "拟转让", OwnersAgreement.onPaper(false, null), REVIEWED)),
                    DeclarationRefusal.OWNERS_HAVE_NOT_AGREED);
        }

        @Test
        void needsAReason() {
            expectRefusal(
                    declaration
                            .given(Declarations.announced())
                            .when(new WithdrawDeclaration(
                                    ID, " \u3000", OwnersAgreement.onPaper(true, null), REVIEWED)),
                    DeclarationRefusal.WITHDRAWAL_REASON_MISSING);
        }
    }

    @Nested
    class BeforeAnnouncement {

        @Test
        void withdrawsWhatIsUnderReview() {
            declaration
                    .given(Declarations.submitted())
                    .when(WITHDRAW)
                    .expectEvents(new DeclarationWithdrawn(ID, 1, "拟转让", REVIEWED, null));
        }

        @Test
        void hasNothingToWithdrawAfterARefusal() {
            expectRefusal(
                    declaration.given(Declarations.refused()).when(WITHDRAW), DeclarationRefusal.NOTHING_TO_WITHDRAW);
        }
    }

    @Nested
    class OnceWithdrawn {

        @Test
        void takesARepeatAsNoNews() {
            declaration.given(Declarations.withdrawn()).when(WITHDRAW).expectNoEvents();
        }
    }
}
