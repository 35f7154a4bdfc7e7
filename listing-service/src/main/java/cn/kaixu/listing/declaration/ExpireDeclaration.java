package cn.kaixu.listing.declaration;

import java.time.LocalDate;

import cn.kaixu.listing.declaration.value.DeclarationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Let an announced declaration end if its last day is past; {@code today} is the day on which somebody looked. */
public record ExpireDeclaration(@TargetAggregateIdentifier DeclarationId declarationId, LocalDate today)
        implements DeclarationCommand {}
