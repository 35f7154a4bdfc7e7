package cn.kaixu.listing.batch.web;

import java.util.List;
import java.util.Locale;

import cn.kaixu.listing.batch.scan.ScanFinding;
import cn.kaixu.listing.batch.scan.ScanOutcome;
import cn.kaixu.platform.problem.ProblemTexts;
import cn.kaixu.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** What became of the scans somebody sent. {@code attached} counts those that were there already as well. */
record ScanResult(int scans, int attached, List<Line> lines) {

    /**
     * One scan.
     *
     * @param detail why the file itself was not taken
     * @param assignedBy how it found its declaration
     * @param rule what it does not satisfy, or what should be looked at
     * @param message the rule in words, with what to do
     */
    record Line(
            String file,
            ScanOutcome.Kind outcome,
            @Nullable String patentNumber,
            @Nullable String declarationId,
            @Nullable String detail,
            ScanOutcome.@Nullable Way assignedBy,
            @Nullable String rule,
            @Nullable String message) {}

    static ScanResult of(List<ScanOutcome> outcomes, ProblemTexts texts, Locale locale) {
        List<Line> lines =
                outcomes.stream().map(outcome -> line(outcome, texts, locale)).toList();
        int attached = (int) outcomes.stream().filter(ScanResult::isThere).count();
        return new ScanResult(lines.size(), attached, lines);
    }

    private static boolean isThere(ScanOutcome outcome) {
        return outcome.kind() == ScanOutcome.Kind.ATTACHED || outcome.kind() == ScanOutcome.Kind.ALREADY_ATTACHED;
    }

    private static Line line(ScanOutcome outcome, ProblemTexts texts, Locale locale) {
        Refused refused = outcome.refused();
        ScanFinding finding = outcome.finding();
        return new Line(
                outcome.file(),
                outcome.kind(),
                outcome.patent() == null ? null : outcome.patent().value(),
                outcome.declaration(),
                refused == null ? null : texts.part(refused.code().code(), "detail", refused.arguments(), locale),
                outcome.way(),
                finding == null ? null : finding.rule().id(),
                finding == null ? null : message(finding, texts, locale));
    }

    private static String message(ScanFinding finding, ProblemTexts texts, Locale locale) {
        String rule = finding.rule().id();
        return texts.rule(rule, List.copyOf(finding.patents()), rule, locale);
    }
}
