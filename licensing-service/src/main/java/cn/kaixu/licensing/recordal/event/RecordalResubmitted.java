package cn.kaixu.licensing.recordal.event;

import java.util.List;

import cn.kaixu.licensing.recordal.value.PaperCheck;
import cn.kaixu.licensing.recordal.value.RecordalClock;
import cn.kaixu.licensing.recordal.value.RecordalId;
import cn.kaixu.licensing.recordal.value.RecordedLicence;
import org.axonframework.serialization.Revision;

/** A party has filed again after corrections; the office's clock starts anew. */
@Revision("1")
public record RecordalResubmitted(
        RecordalId recordalId, RecordedLicence licence, RecordalClock clock, List<PaperCheck> papers)
        implements RecordalEvent {

    public RecordalResubmitted {
        papers = List.copyOf(papers);
    }
}
