package cn.kaixu.listing.declaration.event;

import java.util.List;

import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.declaration.value.Paper;
import org.axonframework.serialization.Revision;

/**
 * Papers were added or removed while the round is under review; {@code papers} are all there are now. {@code signedHere} says that all owners signed on the
 * platform, so that no statement on paper is needed.
 */
@Revision("1")
public record PapersChanged(DeclarationId declarationId, int round, List<Paper> papers, boolean signedHere)
        implements DeclarationEvent {

    public PapersChanged {
        papers = List.copyOf(papers);
    }
}
