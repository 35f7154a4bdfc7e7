package cn.kaixu.listing.declaration.event;

import java.util.List;

import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.declaration.value.Paper;
import cn.kaixu.listing.declaration.value.Submission;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody handed in a form and every rule that needs no outside data was satisfied; from now on the round is under review. {@code papers} are those attached
 * at that moment, absent in events from before papers were put on file.
 */
@Revision("1")
public record DeclarationSubmitted(
        DeclarationId declarationId,
        int round,
        Submission submission,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Paper> papers)
        implements DeclarationEvent {

    public DeclarationSubmitted {
        papers = papers == null ? null : List.copyOf(papers);
    }
}
