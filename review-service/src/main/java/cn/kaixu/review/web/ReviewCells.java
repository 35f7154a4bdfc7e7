package cn.kaixu.review.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import cn.kaixu.platform.time.ChinaDates;
import cn.kaixu.review.queue.CaseEntry;
import cn.kaixu.review.validity.value.Check;
import cn.kaixu.review.validity.value.CheckOutcome;
import cn.kaixu.review.validity.value.Owner;
import cn.kaixu.review.watchlist.WatchedListing;
import org.jspecify.annotations.Nullable;

/** Cases and watched patents as lines of exported lists. */
final class ReviewCells {

    static final List<String> CASES = List.of(
            "案件编号", "专利号", "发明创造名称", "专利权人", "报送单位", "所在地", "提交次数", "受理日期", "状态", "核验结果", "未通过和无法核实的核验", "规则版本");
    static final List<String> WATCHES =
            List.of("专利号", "声明编号", "公告日", "最近复核日期", "复核结果", "暂停起始日期", "限制情形", "未通过和无法核实的核验", "规则版本");

    private ReviewCells() {}

    static List<String> of(CaseEntry entry) {
        return List.of(
                entry.id(),
                entry.patentNumber(),
                entry.title(),
                entry.patentees().stream().map(Owner::name).collect(Collectors.joining("；")),
                entry.submitter().organisationName(),
                entry.placeName(),
                String.valueOf(entry.round()),
                day(entry.openedAt()),
                entry.state().chinese(),
                outcome(entry.worstOutcome()),
                entry.checks().stream()
                        .filter(check -> check.outcome() != CheckOutcome.PASS)
                        .map(check -> check.title() + "：" + check.evidence())
                        .collect(Collectors.joining("；")),
                entry.ruleSet());
    }

    static List<String> of(WatchedListing watched) {
        return List.of(
                watched.patentNumber().value(),
                watched.declarationId(),
                watched.announcedOn().toString(),
                day(watched.verifiedAt()),
                outcome(watched.worstOutcome()),
                day(watched.impairedSince()),
                described(watched.hindrances()),
                described(watched.checks().stream()
                        .filter(check -> check.outcome() != CheckOutcome.PASS)
                        .toList()),
                watched.ruleSet());
    }

    private static String described(List<Check> checks) {
        return checks.stream()
                .map(check -> check.title() + "：" + check.evidence())
                .collect(Collectors.joining("；"));
    }

    private static String outcome(@Nullable CheckOutcome outcome) {
        return outcome == null ? "" : outcome.chinese();
    }

    private static String day(@Nullable Instant moment) {
        return moment == null ? "" : ChinaDates.on(moment).toString();
    }
}
