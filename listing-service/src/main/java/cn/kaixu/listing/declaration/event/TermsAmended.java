package cn.kaixu.listing.declaration.event;

import java.time.LocalDate;

import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.DeclarationId;
import org.axonframework.serialization.Revision;

/**
 * All owners changed the terms of an announced declaration (调整, 续展); from this day new licences are offered on these, licences granted before keep
 * theirs. {@code amendment} counts within the round, from 1.
 */
@Revision("1")
public record TermsAmended(
        DeclarationId declarationId, int round, int amendment, DeclarationForm form, LocalDate effectiveOn)
        implements DeclarationEvent {}
