package cn.kaixu.listing.declaration.event;

import java.time.LocalDate;

import cn.kaixu.listing.declaration.value.DeclarationId;
import org.axonframework.serialization.Revision;

/** The last day on which licences were offered is past (届满); licences granted before run to their own ends. */
@Revision("1")
public record DeclarationExpired(DeclarationId declarationId, int round, LocalDate lastDay)
        implements DeclarationEvent {}
