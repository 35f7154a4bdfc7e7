package cn.kaixu.review.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.kaixu.review.online.OnlineAnswer.Reason;
import cn.kaixu.review.online.OnlineKnowledge;
import cn.kaixu.review.register.LegalState;
import cn.kaixu.review.register.RegisterEntry;
import cn.kaixu.review.validity.Reviews;
import cn.kaixu.review.validity.value.Check;
import cn.kaixu.review.validity.value.CheckOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the online register says counts; silence never passes. */
class OnlineRulesTest {

    private static final Instant KNOWN = Instant.parse("2026-11-22T04:00:00Z");

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FOUND", "ABSENT"})
    void isUnknownWithoutKnowledgeAndSaysWhy(Reason reason) {
        Check check = checked(known(reason, null));
        assertThat(check.outcome()).isEqualTo(CheckOutcome.UNKNOWN);
        assertThat(check.evidence()).contains("国家登记簿", reason.chinese());
    }

    @Test
    void isUnknownWithoutAnOnlineRegister() {
        assertThat(checked(null).outcome()).isEqualTo(CheckOutcome.UNKNOWN);
    }

    @Test
    void failsForAPatentItDoesNotHave() {
        Check check = checked(known(Reason.ABSENT, null));
        assertThat(check.outcome()).isEqualTo(CheckOutcome.FAIL);
        assertThat(check.evidence()).contains("2026-11-22", Reviews.PATENT.value());
    }

    @ParameterizedTest
    @EnumSource(LegalState.class)
    void failsExactlyForStatesThatBarLicensing(LegalState state) {
        RegisterEntry entry = new RegisterEntry(
                Reviews.PATENT,
                null,
                "",
                List.of(),
                null,
                null,
                null,
                Set.of(state),
                null,
                LocalDate.of(2026, 11, 21),
                "接口");
        Check check = checked(known(Reason.FOUND, entry));
        assertThat(check.outcome())
                .isEqualTo(LegalState.BARRING.contains(state) ? CheckOutcome.FAIL : CheckOutcome.PASS);
        assertThat(check.evidence()).contains("2026-11-22", state.chinese());
    }

    @Test
    void isAskedOnlyByTheSetOfInstallationsThatHaveOne() {
        assertThat(RuleSet.pilot().rules()).noneMatch(rule -> rule.id().startsWith("online"));
        assertThat(RuleSet.pilotOnline().rules()).containsAll(RuleSet.pilot().rules());
        assertThat(RuleSet.pilotOnline().id()).isNotEqualTo(RuleSet.pilot().id());
    }

    private static OnlineKnowledge known(Reason reason, @Nullable RegisterEntry entry) {
        return new OnlineKnowledge(Reviews.PATENT, "国家登记簿", reason, reason.chinese(), KNOWN, KNOWN, entry);
    }

    private static Check checked(@Nullable OnlineKnowledge known) {
        CaseFacts facts = new CaseFacts(
                Reviews.dossier(), Optional.empty(), List.of(), WordList.NONE, Optional.ofNullable(known), Facts.TODAY);
        return RuleSet.pilotOnline().evaluate(facts).getLast();
    }
}
