package cn.kaixu.listing.conversion.event;

import java.time.Instant;

import cn.kaixu.listing.conversion.value.ConversionId;
import cn.kaixu.listing.revocation.value.Officer;
import org.axonframework.serialization.Revision;

/** The declaration went out in one export; {@code listHash} is the SHA-256 of the list it stands in. */
@Revision("1")
public record ConversionFiled(
        ConversionId conversionId, int round, String exportId, String listHash, Officer officer, Instant filedAt)
        implements ConversionEvent {}
