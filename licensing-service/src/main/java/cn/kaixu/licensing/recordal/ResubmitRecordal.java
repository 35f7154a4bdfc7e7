package cn.kaixu.licensing.recordal;

import java.util.List;

import cn.kaixu.licensing.recordal.value.PaperCheck;
import cn.kaixu.licensing.recordal.value.RecordalClock;
import cn.kaixu.licensing.recordal.value.RecordalId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Files again after corrections. */
public record ResubmitRecordal(
        @TargetAggregateIdentifier RecordalId recordalId, RecordalClock clock, List<PaperCheck> papers)
        implements RecordalCommand {

    public ResubmitRecordal {
        papers = List.copyOf(papers);
    }
}
