package cn.kaixu.listing.declaration;

import java.time.LocalDate;

import cn.kaixu.listing.declaration.value.DeclarationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Withdraw the declaration for a reason all owners agreed on. */
public record WithdrawDeclaration(
        @TargetAggregateIdentifier DeclarationId declarationId,
        String reason,
        OwnersAgreement agreement,
        LocalDate effectiveOn)
        implements DeclarationCommand {}
