package cn.kaixu.review.rules;

import java.time.LocalDate;
import java.util.function.Function;

import cn.kaixu.review.register.LegalState;
import cn.kaixu.review.register.RegisterEntry;
import cn.kaixu.review.validity.value.CheckOutcome;
import cn.kaixu.review.validity.value.Statements;

/** Rules judged from the imported patent register; without an entry they are unknown, never passed. */
final class RegisterRules {

    private RegisterRules() {}

    static Finding grantedAndInForce(CaseFacts facts) {
        return fromRegister(facts, entry -> {
            LegalState[] over = {LegalState.ENDED, LegalState.INVALIDATED, LegalState.PENDING};
            if (entry.isIn(over)) {
                return Finding.fail("%s：法律状态为%s。".formatted(origin(entry), entry.named(over)));
            }
            LocalDate granted = entry.grantDate() == null ? facts.patent().grantDate() : entry.grantDate();
            if (granted != null && granted.isAfter(facts.today())) {
                return Finding.fail("授权公告日 %s 晚于核查当日 %s。".formatted(granted, facts.today()));
            }
            if (entry.termEnd() != null && entry.termEnd().isBefore(facts.today())) {
                return Finding.fail("%s：专利权已于 %s 届满。".formatted(origin(entry), entry.termEnd()));
            }
            return Finding.pass("%s：法律状态为%s，授权公告日 %s。"
                    .formatted(origin(entry), entry.legalStateText(), granted == null ? "未载明" : granted));
        });
    }

    static Finding annualFeePaid(CaseFacts facts) {
        return fromRegister(facts, entry -> {
            if (entry.isIn(LegalState.ARREARS)) {
                return Finding.fail("%s：专利处于年费滞纳期。".formatted(origin(entry)));
            }
            LocalDate paidUntil = entry.annualFeePaidUntil();
            if (paidUntil == null) {
                return Finding.pass("%s：法律状态为%s，未处于滞纳期。".formatted(origin(entry), entry.legalStateText()));
            }
            if (!paidUntil.isBefore(facts.today())) {
                return Finding.pass("%s：年费已缴至 %s。".formatted(origin(entry), paidUntil));
            }
            return paidUntil.isBefore(entry.asOf())
                    ? Finding.fail("%s：年费仅缴至 %s。".formatted(origin(entry), paidUntil))
                    : Finding.unknown(
                            "%s：年费缴至 %s，已早于核查当日 %s；请导入更新的登记簿。".formatted(origin(entry), paidUntil, facts.today()));
        });
    }

    static Finding notPledged(CaseFacts facts) {
        return absent(facts, LegalState.PLEDGED);
    }

    static Finding noExclusiveLicence(CaseFacts facts) {
        Finding found = absent(facts, LegalState.EXCLUSIVE_LICENCE, LegalState.SOLE_LICENCE);
        Statements stated = facts.dossier().statements();
        return found.outcome() == CheckOutcome.PASS && stated.licensedToOthers()
                ? Finding.unknown("%s 但申报人称已许可他人实施%s，请核对该许可是否为独占或者排他许可。"
                        .formatted(
                                found.evidence(),
                                stated.licensing() == null
                                        ? ""
                                        : "（" + stated.licensing().text() + "）"))
                : found;
    }

    static Finding notSuspended(CaseFacts facts) {
        return absent(facts, LegalState.SUSPENDED, LegalState.PRESERVED);
    }

    private static Finding absent(CaseFacts facts, LegalState... hindrances) {
        return fromRegister(
                facts,
                entry -> entry.isIn(hindrances)
                        ? Finding.fail("%s：法律状态含%s。".formatted(origin(entry), entry.named(hindrances)))
                        : Finding.pass("%s：法律状态为%s，无此情形。".formatted(origin(entry), entry.legalStateText())));
    }

    /** What an entry with a legal state says. */
    static Finding fromRegister(CaseFacts facts, Function<RegisterEntry, Finding> judgement) {
        return fromEntry(
                facts,
                entry -> entry.legalStates().isEmpty()
                        ? Finding.unknown("%s：未载明法律状态，无法判断。".formatted(origin(entry)))
                        : judgement.apply(entry));
    }

    /** What an entry says, whether it has a legal state or not. */
    static Finding fromEntry(CaseFacts facts, Function<RegisterEntry, Finding> judgement) {
        return facts.register().map(judgement).orElseGet(() -> noEntry(facts));
    }

    static Finding noEntry(CaseFacts facts) {
        return Finding.unknown("截至 %s，登记簿中没有专利 %s；请在“法律状态导入”上传含该专利的法律状态文件，导入后自动重新核查。"
                .formatted(facts.today(), facts.patent().number()));
    }

    static String origin(RegisterEntry entry) {
        return "登记簿（%s，截至 %s）".formatted(entry.source(), entry.asOf());
    }
}
