package cn.kaixu.listing.declaration;

import java.util.List;

import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.declaration.value.Paper;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Put on file which papers an organisation has attached to a declaration; all of them, the oldest first. */
public record RecordPapers(
        @TargetAggregateIdentifier DeclarationId declarationId, String organisationId, List<Paper> papers)
        implements DeclarationCommand {

    public RecordPapers {
        papers = List.copyOf(papers);
    }
}
