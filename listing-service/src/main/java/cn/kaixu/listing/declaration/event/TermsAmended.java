package cn.kaixu.listing.declaration.event;

import java.time.LocalDate;

import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.DeclarationId;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * All owners changed the terms of an announced declaration (调整, 续展); from this day new licences are offered on these, licences granted before keep
 * theirs. {@code amendment} counts within the round, from 1; {@code agreement} refers to what all owners signed, where it was shown.
 */
@Revision("1")
public record TermsAmended(
        DeclarationId declarationId,
        int round,
        int amendment,
        DeclarationForm form,
        LocalDate effectiveOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String agreement)
        implements DeclarationEvent {}
