package cn.kaixu.licensing.recordal;

import java.time.LocalDate;
import java.util.List;

import cn.kaixu.licensing.recordal.value.RecordalId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Refuses to record the licence. */
public record RefuseRecordal(@TargetAggregateIdentifier RecordalId recordalId, List<String> reasons, LocalDate on)
        implements RecordalCommand {

    public RefuseRecordal {
        reasons = List.copyOf(reasons);
    }
}
