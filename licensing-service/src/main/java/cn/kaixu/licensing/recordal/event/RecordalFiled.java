package cn.kaixu.licensing.recordal.event;

import java.util.List;

import cn.kaixu.licensing.recordal.value.PaperCheck;
import cn.kaixu.licensing.recordal.value.RecordalClock;
import cn.kaixu.licensing.recordal.value.RecordalId;
import cn.kaixu.licensing.recordal.value.RecordedLicence;
import org.axonframework.serialization.Revision;

/** A party has filed the licence for recordal with all papers (备案申请); the office's clock runs. */
@Revision("1")
public record RecordalFiled(
        RecordalId recordalId, RecordedLicence licence, String filedBy, RecordalClock clock, List<PaperCheck> papers)
        implements RecordalEvent {

    public RecordalFiled {
        papers = List.copyOf(papers);
    }
}
