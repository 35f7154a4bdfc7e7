package cn.kaixu.review.rules;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import cn.kaixu.platform.time.ChinaDates;
import cn.kaixu.review.online.OnlineAnswer.Reason;
import cn.kaixu.review.online.OnlineKnowledge;
import cn.kaixu.review.register.LegalState;
import cn.kaixu.review.register.RegisterEntry;

/** The rule of installations with an online register; without knowledge it is unknown, never passed. */
final class OnlineRules {

    private static final LegalState[] BARRING =
            LegalState.BARRING.stream().sorted().toArray(LegalState[]::new);

    static final List<Rule> ALL =
            List.of(new Rule("online-register-confirms", "联机登记簿未见障碍", "专利法实施细则第八十六条；平台规则：联机核实", OnlineRules::confirms));

    private OnlineRules() {}

    private static Finding confirms(CaseFacts facts) {
        return facts.online().map(OnlineRules::judged).orElseGet(() -> Finding.unknown("没有联机登记簿的查询结果。"));
    }

    private static Finding judged(OnlineKnowledge known) {
        RegisterEntry entry = known.entry();
        if (known.reason() == Reason.ABSENT) {
            return Finding.fail("%s中没有专利 %s。".formatted(origin(known), known.patentNumber()));
        }
        if (known.reason() != Reason.FOUND || entry == null) {
            return Finding.unknown("%s没有给出结果：%s。".formatted(known.source(), known.reasonText()));
        }
        return entry.isIn(BARRING)
                ? Finding.fail("%s：法律状态为%s。".formatted(origin(known), entry.named(BARRING)))
                : Finding.pass("%s：法律状态为%s。".formatted(origin(known), entry.legalStateText()));
    }

    /** The day is enough: asking again on the same day is no news. */
    private static String origin(OnlineKnowledge known) {
        Instant knownAt = Objects.requireNonNull(known.knownAt(), "knowledge has a time");
        return "%s（%s 查询）".formatted(known.source(), ChinaDates.on(knownAt));
    }
}
