package cn.kaixu.listing.declaration.event;

import java.time.LocalDate;

import cn.kaixu.listing.declaration.value.DeclarationId;
import org.axonframework.serialization.Revision;

/** All owners withdrew the declaration (撤回); licences granted earlier stay in force (Patent Law Art. 50). */
@Revision("1")
public record DeclarationWithdrawn(DeclarationId declarationId, int round, String reason, LocalDate effectiveOn)
        implements DeclarationEvent {}
