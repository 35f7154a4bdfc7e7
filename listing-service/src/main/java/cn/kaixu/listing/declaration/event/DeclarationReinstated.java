package cn.kaixu.listing.declaration.event;

import java.time.Instant;

import cn.kaixu.listing.declaration.value.DeclarationId;
import org.axonframework.serialization.Revision;

/** The suspended declaration is reinstated (恢复); anyone may take a licence again. */
@Revision("1")
public record DeclarationReinstated(DeclarationId declarationId, int round, Instant reinstatedAt)
        implements DeclarationEvent {}
