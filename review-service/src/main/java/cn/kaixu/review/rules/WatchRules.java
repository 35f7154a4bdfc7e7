package cn.kaixu.review.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of set {@code watch-2026.1}: what may change about an announced patent, and whether the register is new enough to tell. */
final class WatchRules {

    /** Rules whose failure bars open licensing (Implementing Rules R. 86); the others are for a person to look at. */
    static final Set<String> HINDERING = Set.of(
            "patent-is-granted-and-in-force",
            "annual-fee-is-paid",
            "patent-is-not-pledged",
            "no-exclusive-or-sole-licence",
            "not-suspended-or-preserved");

    private static final Set<String> OTHERS = Set.of("licence-ends-within-term", "owners-match-register");

    /** A bulletin older than this proves nothing about today. */
    private static final int REGISTER_VALID_DAYS = 30;

    static final List<Rule> ALL = Stream.concat(
                    PilotRules.ALL.stream().filter(rule -> HINDERING.contains(rule.id()) || OTHERS.contains(rule.id())),
                    Stream.of(new Rule(
                            "register-is-recent", "登记簿数据在三十日以内", "平台规则：公告后至少每三十日复核", WatchRules::registerIsRecent)))
            .toList();

    private WatchRules() {}

    /** An old entry says what was, so no case passes by it unseen. */
    static Finding registerIsRecent(CaseFacts facts) {
        if (facts.register().isEmpty()) {
            return RegisterRules.noEntry(facts);
        }
        LocalDate asOf = facts.register().get().asOf();
        return asOf.isBefore(facts.today().minusDays(REGISTER_VALID_DAYS))
                ? Finding.unknown("登记簿数据截至 %s，距核查当日 %s 已超过 %d 日，不能证明目前的法律状态；请导入更新的登记簿。"
                        .formatted(asOf, facts.today(), REGISTER_VALID_DAYS))
                : Finding.pass("登记簿数据截至 %s。".formatted(asOf));
    }
}
