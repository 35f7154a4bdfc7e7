package cn.kaixu.listing.declaration;

import java.time.LocalDate;

import cn.kaixu.listing.declaration.draft.RoyaltyDraft;
import cn.kaixu.listing.declaration.value.DeclarationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Offer new licences on another fee standard, or until a later day, as all owners agreed; what is absent stays. */
public record AmendTerms(
        @TargetAggregateIdentifier DeclarationId declarationId,
        @Nullable RoyaltyDraft royalty,
        @Nullable LocalDate licenceEnd,
        OwnersAgreement agreement,
        LocalDate effectiveOn)
        implements DeclarationCommand {}
