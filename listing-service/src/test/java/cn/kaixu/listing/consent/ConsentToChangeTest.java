package cn.kaixu.listing.consent;

import java.time.Instant;
import java.time.LocalDate;

import cn.kaixu.listing.consent.event.ConsentCompleted;
import cn.kaixu.listing.consent.event.ConsentEnded;
import cn.kaixu.listing.consent.event.ConsentRequested;
import cn.kaixu.listing.consent.event.OwnerSigned;
import cn.kaixu.listing.consent.value.Change;
import cn.kaixu.listing.consent.value.ConsentEnding;
import cn.kaixu.listing.consent.value.ConsentId;
import cn.kaixu.listing.consent.value.OwnerSignature;
import cn.kaixu.listing.consent.value.StatementText;
import cn.kaixu.listing.declaration.DeclarationRefusal;
import cn.kaixu.listing.declaration.Declarations;
import cn.kaixu.listing.declaration.value.RoyaltyTerms;
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

import static org.assertj.core.api.Assertions.assertThat;

/** Owners agree to change what they declared. */
class ConsentToChangeTest {

    private static final ConsentId ID = ConsentId.of(Declarations.PATENT);
    private static final Submission SUBMISSION = Declarations.submission(ConsentTest.owned());
    private static final LocalDate LAST = LocalDate.of(2022, 8, 31);
    private static final Change WITHDRAWAL = new Change.Withdrawal(1, "拟转让");
    private static final StatementText TEXT = ChangeWording.of(WITHDRAWAL, SUBMISSION.form());
    private static final ConsentRequested ASKED =
            new ConsentRequested(ID, 1, SUBMISSION, TEXT, "vault:i", WITHDRAWAL, LAST);

    private final AggregateTestFixture<Consent> consent = new AggregateTestFixture<>(Consent.class);

    @BeforeEach
    void withRules() {
        consent.registerInjectableResource(Declarations.rules());
    }

    @Nested
    class Asking {

        @Test
        void putsTheWithdrawalInWords() {
            consent.givenNoPriorActivity().when(ask(WITHDRAWAL)).expectEvents(ASKED);
            assertThat(TEXT.lines())
                    .startsWith("同意撤回开放许可（试点）声明的声明")
                    .contains("撤回理由：拟转让", "全体专利权人：武汉理工大学；张三", "1.撤回理由属实，本次撤回不附条件；");
        }

        @Test
        void wantsAReasonForAWithdrawal() {
            refused(
                    consent.givenNoPriorActivity().when(ask(new Change.Withdrawal(1, " \u3000"))),
                    DeclarationRefusal.WITHDRAWAL_REASON_MISSING);
        }

        @Test
        void wantsTermsThatKeepTheRulesAndChangeSomething() {
            LocalDate end = SUBMISSION.form().licenceEnd();
            RoyaltyTerms same = SUBMISSION.form().royalty();
            refused(
                    consent.givenNoPriorActivity().when(ask(new Change.NewTerms(1, same, end))),
                    DeclarationRefusal.CHANGES_NOTHING);
            refused(
                    consent.givenNoPriorActivity().when(ask(new Change.NewTerms(1, same, end.minusDays(1)))),
                    DeclarationRefusal.DECLARATION_NOT_ACCEPTABLE);
        }

        @Test
        void doesNotTakeAnotherChangeForARepeat() {
            refused(consent.given(ASKED).when(ask(new Change.Withdrawal(2, "拟转让"))), ConsentRefusal.CONSENT_IS_OPEN);
        }

        @Test
        void namesOldAndNewTerms() {
            Change free = new Change.NewTerms(1, new RoyaltyTerms.FreeOfCharge(), LocalDate.of(2030, 1, 1));
            assertThat(ChangeWording.of(free, SUBMISSION.form()).lines())
                    .contains(
                            "许可期限届满日：原为2027年12月31日，调整为2030年1月1日",
                            "原许可使用费标准：采用一次总付的方式，在合同生效后30日内一次性全额支付所有使用费20000元。",
                            "调整后的许可使用费标准：免费使用。");
        }
    }

    @Nested
    class Answering {

        @Test
        void isCompleteWithTheLastOwnerAndLeavesTheDeclarationsOwnConsentAlone() {
            consent.given(ASKED, new OwnerSigned(ID, 1, 1, signature("2022-08-02T01:02:03Z")))
                    .when(sign(0, "2022-08-31T15:59:59Z"))
                    .expectEvents(
                            new OwnerSigned(ID, 1, 0, signature("2022-08-31T15:59:59Z")),
                            new ConsentCompleted(ID, 1, SUBMISSION, WITHDRAWAL));
        }

        @Test
        void isTooLateAfterTheLastDayInChina() {
            refused(consent.given(ASKED).when(sign(0, "2022-08-31T16:00:00Z")), ConsentRefusal.CONSENT_IS_OVER);
        }

        @Test
        void expiresOnceAndOnlyWhileOpen() {
            EndConsent expire = new EndConsent(ID, 1, ConsentEnding.EXPIRED, "");
            ConsentEnded expired = new ConsentEnded(ID, 1, ConsentEnding.EXPIRED, "");
            consent.given(ASKED).when(expire).expectEvents(expired);
            consent.given(ASKED, expired).when(expire).expectNoEvents();
            consent.given(ASKED, new ConsentCompleted(ID, 1, SUBMISSION, WITHDRAWAL))
                    .when(expire)
                    .expectNoEvents();
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

    private static RequestConsent ask(Change change) {
        return new RequestConsent(
                ID,
                SUBMISSION,
                change,
                ChangeWording.of(change, SUBMISSION.form()),
                "vault:i",
                Declarations.TODAY,
                LAST);
    }

    private static SignConsent sign(int owner, String at) {
        return new SignConsent(ID, 1, owner, signature(at));
    }

    private static OwnerSignature signature(String at) {
        return new OwnerSignature("TEST", TEXT.hash(), Instant.parse(at), "vault:s", "proof");
    }
}
