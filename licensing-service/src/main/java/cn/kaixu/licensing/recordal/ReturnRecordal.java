package cn.kaixu.licensing.recordal;

import java.time.LocalDate;
import java.util.List;

import cn.kaixu.licensing.recordal.value.RecordalId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks for corrections. */
public record ReturnRecordal(@TargetAggregateIdentifier RecordalId recordalId, List<String> reasons, LocalDate on)
        implements RecordalCommand {

    public ReturnRecordal {
        reasons = List.copyOf(reasons);
    }
}
