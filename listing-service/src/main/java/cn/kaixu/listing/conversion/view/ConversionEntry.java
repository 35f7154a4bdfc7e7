package cn.kaixu.listing.conversion.view;

import java.time.Instant;
import java.time.LocalDate;

import cn.kaixu.listing.declaration.value.DeclarationId;
import org.jspecify.annotations.Nullable;

/** A declaration on its way to a statutory one. */
public record ConversionEntry(
        DeclarationId declarationId,
        ConversionState state,
        @Nullable String comment,
        @Nullable String preparedBy,
        @Nullable Instant preparedAt,
        @Nullable String exportId,
        @Nullable Instant filedAt,
        @Nullable String announcementNumber,
        @Nullable LocalDate announcedOn,
        @Nullable String reason) {}
