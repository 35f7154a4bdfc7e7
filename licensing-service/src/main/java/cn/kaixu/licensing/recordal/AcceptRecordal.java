package cn.kaixu.licensing.recordal;

import java.time.LocalDate;

import cn.kaixu.licensing.recordal.value.RecordalId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a filing up. */
public record AcceptRecordal(@TargetAggregateIdentifier RecordalId recordalId, LocalDate on)
        implements RecordalCommand {}
