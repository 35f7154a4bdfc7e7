package cn.kaixu.licensing.recordal.event;

import java.time.LocalDate;
import java.util.List;

import cn.kaixu.licensing.recordal.value.RecordalId;
import cn.kaixu.licensing.recordal.value.RecordedLicence;
import org.axonframework.serialization.Revision;

/** The office has refused to record the licence (不予备案); the licence itself stays in force. */
@Revision("1")
public record RecordalRefused(RecordalId recordalId, RecordedLicence licence, List<String> reasons, LocalDate refusedOn)
        implements RecordalEvent {

    public RecordalRefused {
        reasons = List.copyOf(reasons);
    }
}
