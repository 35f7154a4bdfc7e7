package cn.kaixu.listing.conversion.event;

import java.time.Instant;
import java.util.List;

import cn.kaixu.listing.conversion.value.Condition;
import cn.kaixu.listing.conversion.value.ConversionId;
import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.revocation.value.Officer;
import org.axonframework.serialization.Revision;

/** An official found a declaration ready to be filed as a statutory one; {@code conditions} is what they saw, {@code comment} what they know besides. */
@Revision("1")
public record ConversionPrepared(
        ConversionId conversionId,
        DeclarationId declarationId,
        int round,
        List<Condition> conditions,
        String comment,
        Officer officer,
        Instant preparedAt)
        implements ConversionEvent {

    public ConversionPrepared {
        conditions = List.copyOf(conditions);
    }
}
