package cn.kaixu.licensing.ledger;

import java.time.LocalDate;
import java.util.List;

import cn.kaixu.licensing.recordal.value.PaperCheck;
import cn.kaixu.licensing.recordal.value.RecordalClock;
import cn.kaixu.licensing.recordal.value.RecordalId;
import cn.kaixu.licensing.recordal.value.RecordedLicence;
import org.jspecify.annotations.Nullable;

/** One recordal in the book (备案台账). */
public record RecordalEntry(
        RecordalId recordalId,
        RecordedLicence licence,
        RecordalState state,
        RecordalClock clock,
        List<PaperCheck> papers,
        List<String> reasons,
        @Nullable String recordNumber,
        @Nullable LocalDate recordedOn) {

    public RecordalEntry {
        papers = List.copyOf(papers);
        reasons = List.copyOf(reasons);
    }
}
