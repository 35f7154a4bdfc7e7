package cn.kaixu.licensing.recordal;

import java.util.List;

import cn.kaixu.licensing.recordal.value.PaperCheck;
import cn.kaixu.licensing.recordal.value.RecordalClock;
import cn.kaixu.licensing.recordal.value.RecordalId;
import cn.kaixu.licensing.recordal.value.RecordedLicence;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Files a licence in force for recordal; {@code by} is the organisation of a party. */
public record FileRecordal(
        @TargetAggregateIdentifier RecordalId recordalId,
        RecordedLicence licence,
        String by,
        RecordalClock clock,
        List<PaperCheck> papers)
        implements RecordalCommand {

    public FileRecordal {
        papers = List.copyOf(papers);
    }
}
