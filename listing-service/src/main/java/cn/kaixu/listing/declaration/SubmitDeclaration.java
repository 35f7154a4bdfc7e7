package cn.kaixu.listing.declaration;

import java.time.LocalDate;
import java.util.List;

import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.declaration.value.Paper;
import cn.kaixu.listing.declaration.value.Submission;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Hand a form in for review, with the papers attached to it, the oldest first; {@code submittedOn} is the day the rules are read on. */
public record SubmitDeclaration(
        @TargetAggregateIdentifier DeclarationId declarationId,
        Submission submission,
        LocalDate submittedOn,
        List<Paper> papers)
        implements DeclarationCommand {

    public SubmitDeclaration {
        papers = List.copyOf(papers);
    }

    public static SubmitDeclaration of(Submission submission, LocalDate submittedOn, List<Paper> papers) {
        return new SubmitDeclaration(
                DeclarationId.of(submission.form().patent().number()), submission, submittedOn, papers);
    }
}
