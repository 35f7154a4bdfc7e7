package cn.kaixu.listing.conversion;

import java.time.Instant;
import java.util.List;

import cn.kaixu.listing.conversion.value.Condition;
import cn.kaixu.listing.conversion.value.ConversionId;
import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.revocation.value.Officer;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Mark a declaration as ready to be filed, on the conditions as they were found. */
public record PrepareConversion(
        @TargetAggregateIdentifier ConversionId conversionId,
        DeclarationId declarationId,
        int round,
        List<Condition> conditions,
        String comment,
        Officer officer,
        Instant preparedAt)
        implements ConversionCommand {

    public PrepareConversion {
        conditions = List.copyOf(conditions);
        comment = comment.strip();
    }
}
