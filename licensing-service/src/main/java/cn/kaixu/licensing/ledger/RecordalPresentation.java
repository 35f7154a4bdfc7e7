package cn.kaixu.licensing.ledger;

import java.util.ArrayList;
import java.util.List;

import cn.kaixu.licensing.ledger.RecordalView.PaperView;

/** Shows a recordal, with notes on what an officer should look at. */
public final class RecordalPresentation {

    private static final String USUAL_NUMBER = "X\\d{13}";

    private RecordalPresentation() {}

    public static RecordalView show(RecordalEntry entry) {
        return new RecordalView(
                entry.recordalId().value(),
                entry.licence().licenceId().value(),
                entry.licence().patentNumber().value(),
                entry.state(),
                entry.clock().filedOn(),
                entry.licence().effectiveFrom(),
                entry.clock().fileBy(),
                entry.clock().late(),
                entry.clock().decisionDueOn(),
                entry.recordNumber(),
                entry.recordedOn(),
                entry.papers().stream()
                        .map(check -> new PaperView(check.paper(), check.paper().chinese(), check.present()))
                        .toList(),
                entry.reasons(),
                notes(entry));
    }

    private static List<String> notes(RecordalEntry entry) {
        List<String> notes = new ArrayList<>();
        if (entry.clock().late()) {
            notes.add("提交日期晚于生效后三个月的期限，请说明理由。");
        }
        if (entry.clock().decisionDueOn() == null) {
            notes.add("该年度放假安排尚未公布，七个工作日的审查期限届满日暂不可知。");
        }
        if (entry.recordNumber() != null && !entry.recordNumber().matches(USUAL_NUMBER)) {
            notes.add("备案号不符合常见格式（X 加 13 位数字），请核对。");
        }
        return notes;
    }
}
