package cn.kaixu.listing.conversion.event;

import java.time.Instant;

import cn.kaixu.listing.conversion.value.ConversionId;
import cn.kaixu.listing.revocation.value.Officer;
import org.axonframework.serialization.Revision;

/** The patent office did not announce the statutory declaration; the pilot one stays as it is. */
@Revision("1")
public record ConversionRefused(
        ConversionId conversionId, int round, String reason, Officer officer, Instant recordedAt)
        implements ConversionEvent {}
