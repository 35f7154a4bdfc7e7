package cn.kaixu.listing.conversion.event;

import java.time.Instant;

import cn.kaixu.listing.conversion.value.ConversionId;
import cn.kaixu.listing.revocation.value.Officer;
import org.axonframework.serialization.Revision;

/** The declaration is not to be filed after all. */
@Revision("1")
public record ConversionUndone(ConversionId conversionId, int round, Officer officer, Instant undoneAt)
        implements ConversionEvent {}
