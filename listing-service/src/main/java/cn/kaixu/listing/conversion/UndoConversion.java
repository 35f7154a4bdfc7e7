package cn.kaixu.listing.conversion;

import java.time.Instant;

import cn.kaixu.listing.conversion.value.ConversionId;
import cn.kaixu.listing.revocation.value.Officer;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take the mark back before anything is filed. */
public record UndoConversion(@TargetAggregateIdentifier ConversionId conversionId, Officer officer, Instant undoneAt)
        implements ConversionCommand {}
