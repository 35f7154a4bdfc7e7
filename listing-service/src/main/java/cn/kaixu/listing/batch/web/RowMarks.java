package cn.kaixu.listing.batch.web;

import java.util.List;
import java.util.stream.Collectors;

import cn.kaixu.listing.batch.marking.CellNote;
import cn.kaixu.listing.batch.marking.RowMark;
import cn.kaixu.listing.batch.marking.Tone;
import cn.kaixu.listing.declaration.RuleFinding.Severity;

/** Says what was found in a row in the way it is marked in the clerk's own table. */
final class RowMarks {

    private RowMarks() {}

    static RowMark of(RowView row) {
        return new RowMark(
                row.sheetRow(),
                tone(row),
                result(row),
                row.findings().stream()
                        .filter(finding -> !finding.cell().isEmpty())
                        .map(RowMarks::note)
                        .toList());
    }

    private static CellNote note(RowView.Finding finding) {
        String suggestion = finding.suggestion() == null ? "" : "\n建议值：" + finding.suggestion();
        return new CellNote(
                finding.cell(),
                tone(finding.severity()),
                "%s：%s（%s）%s".formatted(word(finding.severity()), finding.message(), finding.rule(), suggestion));
    }

    /** The outcome first, then what stands in the way of it or should be looked at. */
    private static String result(RowView row) {
        String declaration = row.declarationId() == null ? "" : " " + row.declarationId();
        String findings = row.findings().stream()
                .map(finding -> (finding.cell().isEmpty() ? "" : finding.cell() + " ")
                        + finding.message()
                        + (finding.suggestion() == null ? "" : "建议值：" + finding.suggestion()))
                .collect(Collectors.joining("\n"));
        return RowWords.outcome(row.outcome()) + declaration + (findings.isEmpty() ? "" : "\n" + findings);
    }

    private static Tone tone(RowView row) {
        if (row.outcome().settled()) {
            return Tone.NONE;
        }
        List<Tone> tones =
                row.findings().stream().map(finding -> tone(finding.severity())).toList();
        return tones.stream().reduce(Tone.NONE, Tone::or);
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.WRONG;
            case MISSING -> Tone.MISSING;
            case WARNING -> Tone.HINT;
        };
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "错误";
            case MISSING -> "缺少";
            case WARNING -> "提醒";
        };
    }
}
