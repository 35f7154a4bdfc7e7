package cn.kaixu.listing.conversion;

import java.time.Instant;

import cn.kaixu.listing.conversion.value.ConversionId;
import cn.kaixu.listing.revocation.value.Officer;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Say that the declaration goes out in an export. */
public record FileConversion(
        @TargetAggregateIdentifier ConversionId conversionId,
        int round,
        String exportId,
        String listHash,
        Officer officer,
        Instant filedAt)
        implements ConversionCommand {}
