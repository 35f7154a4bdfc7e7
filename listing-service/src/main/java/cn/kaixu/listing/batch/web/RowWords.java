package cn.kaixu.listing.batch.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import cn.kaixu.listing.batch.RowOutcome;

/** What became of a row and what was found in it, in the words of files that clerks take away. */
public final class RowWords {

    private static final Map<RowOutcome, String> OUTCOMES = Map.of(
            RowOutcome.READY, "可提交",
            RowOutcome.INCOMPLETE, "待补全",
            RowOutcome.REJECTED, "不合格",
            RowOutcome.SUBMITTED, "已提交",
            RowOutcome.UNCHANGED, "未变化");

    private RowWords() {}

    /** What became of a row. */
    public static String outcome(RowOutcome outcome) {
        return Objects.requireNonNull(OUTCOMES.get(outcome));
    }

    static String messages(List<RowView.Finding> findings) {
        return findings.stream()
                .map(finding -> (finding.cell().isEmpty() ? "" : finding.cell() + "：") + finding.message())
                .collect(Collectors.joining("\n"));
    }

    static String rules(List<RowView.Finding> findings) {
        return findings.stream().map(RowView.Finding::rule).distinct().collect(Collectors.joining("\n"));
    }

    static String suggestions(List<RowView.Finding> findings) {
        return findings.stream()
                .map(RowView.Finding::suggestion)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }
}
