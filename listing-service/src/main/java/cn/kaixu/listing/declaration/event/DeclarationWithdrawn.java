package cn.kaixu.listing.declaration.event;

import java.time.LocalDate;

import cn.kaixu.listing.declaration.value.DeclarationId;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** All owners withdrew the declaration (撤回); licences granted earlier stay in force (Patent Law Art. 50). {@code agreement} refers to what they signed. */
@Revision("1")
public record DeclarationWithdrawn(
        DeclarationId declarationId,
        int round,
        String reason,
        LocalDate effectiveOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String agreement)
        implements DeclarationEvent {}
