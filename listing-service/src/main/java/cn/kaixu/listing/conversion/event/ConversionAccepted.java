package cn.kaixu.listing.conversion.event;

import java.time.Instant;
import java.time.LocalDate;

import cn.kaixu.listing.conversion.value.ConversionId;
import cn.kaixu.listing.revocation.value.Officer;
import org.axonframework.serialization.Revision;

/** The patent office announced the statutory declaration (公告) under its own number. */
@Revision("1")
public record ConversionAccepted(
        ConversionId conversionId,
        int round,
        String announcementNumber,
        LocalDate announcedOn,
        Officer officer,
        Instant recordedAt)
        implements ConversionEvent {}
