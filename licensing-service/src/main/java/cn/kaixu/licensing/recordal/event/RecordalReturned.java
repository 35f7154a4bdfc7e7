package cn.kaixu.licensing.recordal.event;

import java.time.LocalDate;
import java.util.List;

import cn.kaixu.licensing.recordal.value.RecordalId;
import cn.kaixu.licensing.recordal.value.RecordedLicence;
import org.axonframework.serialization.Revision;

/** The office has asked for corrections (补正); its clock stands still until the filing comes back. */
@Revision("1")
public record RecordalReturned(
        RecordalId recordalId, RecordedLicence licence, List<String> reasons, LocalDate returnedOn)
        implements RecordalEvent {

    public RecordalReturned {
        reasons = List.copyOf(reasons);
    }
}
