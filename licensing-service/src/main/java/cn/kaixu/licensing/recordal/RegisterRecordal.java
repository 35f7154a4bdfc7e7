package cn.kaixu.licensing.recordal;

import java.time.LocalDate;

import cn.kaixu.licensing.recordal.value.RecordalId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records the licence under a number. */
public record RegisterRecordal(@TargetAggregateIdentifier RecordalId recordalId, String recordNumber, LocalDate on)
        implements RecordalCommand {}
