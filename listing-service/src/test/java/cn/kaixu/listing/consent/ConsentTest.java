package cn.kaixu.listing.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.consent.event.ConsentCompleted;
import cn.kaixu.listing.consent.event.ConsentEnded;
import cn.kaixu.listing.consent.event.ConsentRequested;
import cn.kaixu.listing.consent.event.OwnerDeclined;
import cn.kaixu.listing.consent.event.OwnerSigned;
import cn.kaixu.listing.consent.value.ConsentEnding;
import cn.kaixu.listing.consent.value.ConsentId;
import cn.kaixu.listing.consent.value.OwnerSignature;
import cn.kaixu.listing.consent.value.StatementText;
import cn.kaixu.listing.declaration.DeclarationRefusal;
import cn.kaixu.listing.declaration.Declarations;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.Patentee;
import cn.kaixu.listing.declaration.value.PatenteeKind;
import cn.kaixu.listing.declaration.value.Submission;
import cn.kaixu.platform.problem.RefusalCode;
import cn.kaixu.platform.problem.Refused;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final ConsentId ID = ConsentId.of(Declarations.PATENT);
    private static final LocalDate LAST = LocalDate.of(2022, 8, 31);
    private static final Submission SUBMISSION = Declarations.submission(owned());
    private static final StatementText TEXT = StatementWording.of(owned(), Places.hubei());
    private static final ConsentRequested ASKED = new ConsentRequested(ID, 1, SUBMISSION, TEXT, "vault:i", null, LAST);

    private final AggregateTestFixture<Consent> consent = new AggregateTestFixture<>(Consent.class);

    @BeforeEach
    void withRules() {
        consent.registerInjectableResource(Declarations.rules());
    }

    @Nested
    class Asking {

        @Test
        void invitesAllOwnersToSignOneText() {
            consent.givenNoPriorActivity().when(ask(SUBMISSION)).expectEvents(ASKED);
        }

        @Test
        void takesARepeatAsNoNews() {
            consent.given(ASKED).when(ask(SUBMISSION)).expectNoEvents();
        }

        @Test
        void refusesASecondTextWhileTheFirstIsOpen() {
            Submission other = Declarations.submission();
            refused(consent.given(ASKED).when(ask(other)), ConsentRefusal.CONSENT_IS_OPEN);
        }

        @Test
        void refusesAFormThatBreaksARule() {
            RequestConsent late =
                    new RequestConsent(ID, SUBMISSION, null, TEXT, "vault:i", LocalDate.of(2036, 7, 10), LAST);
            refused(consent.givenNoPriorActivity().when(late), DeclarationRefusal.DECLARATION_NOT_ACCEPTABLE);
        }

        @Test
        void mayBeginAgainOnceItIsOver() {
            consent.given(ASKED, new OwnerDeclined(ID, 1, 0, "费用过低"))
                    .when(ask(SUBMISSION))
                    .expectEvents(new ConsentRequested(ID, 2, SUBMISSION, TEXT, "vault:i", null, LAST));
        }
    }

    @Nested
    class Signing {

        @Test
        void waitsForTheOtherOwners() {
            consent.given(ASKED).when(sign(1)).expectEvents(new OwnerSigned(ID, 1, 1, signature(TEXT.hash())));
        }

        @Test
        void isCompleteWithTheLastOwner() {
            consent.given(ASKED, new OwnerSigned(ID, 1, 1, signature(TEXT.hash())))
                    .when(sign(0))
                    .expectEvents(
                            new OwnerSigned(ID, 1, 0, signature(TEXT.hash())),
                            new ConsentCompleted(ID, 1, SUBMISSION.consented("C201610537144X/1"), null));
        }

        @Test
        void countsAnOwnerOnce() {
            consent.given(ASKED, new OwnerSigned(ID, 1, 1, signature(TEXT.hash())))
                    .when(sign(1))
                    .expectNoEvents();
        }

        @Test
        void bindsTheTextThatWasRead() {
            refused(
                    consent.given(ASKED).when(new SignConsent(ID, 1, 0, signature("another"))),
                    ConsentRefusal.STATEMENT_HAS_CHANGED);
        }

        @Test
        void doesNotCountForALaterText() {
            refused(
                    consent.given(
                                    ASKED,
                                    new OwnerSigned(ID, 1, 0, signature(TEXT.hash())),
                                    new ConsentEnded(ID, 1, ConsentEnding.CANCELLED, ""),
                                    new ConsentRequested(ID, 2, SUBMISSION, TEXT, "vault:j", null, LAST))
                            .when(sign(1)),
                    ConsentRefusal.CONSENT_IS_OVER);
        }
    }

    @Nested
    class Ending {

        @Test
        void isOverWhenOneOwnerDeclines() {
            consent.given(ASKED)
                    .when(new DeclineConsent(ID, 1, 0, " 费用过低 "))
                    .expectEvents(new OwnerDeclined(ID, 1, 0, "费用过低"));
            refused(
                    consent.given(ASKED, new OwnerDeclined(ID, 1, 0, "费用过低")).when(sign(1)),
                    ConsentRefusal.CONSENT_IS_OVER);
        }

        @Test
        void wantsAReasonForDeclining() {
            refused(
                    consent.given(ASKED).when(new DeclineConsent(ID, 1, 0, "\u3000")),
                    ConsentRefusal.DECLINING_REASON_MISSING);
        }

        @Test
        void canBeCancelledWhileOpenOnly() {
            EndConsent cancel = new EndConsent(ID, 1, ConsentEnding.CANCELLED, "");
            consent.given(ASKED).when(cancel).expectEvents(new ConsentEnded(ID, 1, ConsentEnding.CANCELLED, ""));
            refused(
                    consent.given(ASKED, new OwnerDeclined(ID, 1, 0, "费用过低")).when(cancel),
                    ConsentRefusal.CONSENT_IS_OVER);
        }
    }

    private static void refused(ResultValidator<Consent> result, RefusalCode code) {
        result.expectException(new FeatureMatcher<Refused, RefusalCode>(Matchers.is(code), "a refusal", "code") {
                    @Override
                    protected RefusalCode featureValueOf(Refused refused) {
                        return refused.code();
                    }
                })
                .expectNoEvents();
    }

    private static RequestConsent ask(Submission submission) {
        return new RequestConsent(
                ID,
                submission,
                null,
                StatementWording.of(submission.form(), Places.hubei()),
                "vault:i",
                Declarations.TODAY,
                LAST);
    }

    private static SignConsent sign(int owner) {
        return new SignConsent(ID, 1, owner, signature(TEXT.hash()));
    }

    private static OwnerSignature signature(String hash) {
        return new OwnerSignature("TEST", hash, Instant.parse("2022-08-01T01:02:03Z"), "vault:s", "proof");
    }

    /** The usual form with a second owner. */
    static DeclarationForm owned() {
        DeclarationForm form = Declarations.form();
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
