package cn.kaixu.licensing.ledger;

import java.time.LocalDate;
import java.util.List;

import cn.kaixu.licensing.recordal.value.Paper;
import org.jspecify.annotations.Nullable;

/** A recordal as its readers get it. {@code decisionDueOn} is absent, with a note, while the calendar for that time is not out. */
public record RecordalView(
        String id,
        String licenceId,
        String patentNumber,
        RecordalState state,
        LocalDate filedOn,
        LocalDate effectiveFrom,
        LocalDate fileBy,
        boolean filedLate,
        @Nullable LocalDate decisionDueOn,
        @Nullable String recordNumber,
        @Nullable LocalDate recordedOn,
        List<PaperView> checklist,
        List<String> reasons,
        List<String> notes) {

    public RecordalView {
        checklist = List.copyOf(checklist);
        reasons = List.copyOf(reasons);
        notes = List.copyOf(notes);
    }

    /** A paper in words, and whether it is there. */
    public record PaperView(Paper code, String paper, boolean present) {}
}
