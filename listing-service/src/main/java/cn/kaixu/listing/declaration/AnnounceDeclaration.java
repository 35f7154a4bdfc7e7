package cn.kaixu.listing.declaration;

import java.time.LocalDate;

import cn.kaixu.listing.declaration.value.DeclarationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Announce the round that passed review. */
public record AnnounceDeclaration(
        @TargetAggregateIdentifier DeclarationId declarationId, int round, LocalDate announcedOn)
        implements DeclarationCommand {}
