package cn.kaixu.listing.declaration;

import java.time.LocalDate;

import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.declaration.value.Submission;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Hand a form in for review; {@code submittedOn} is the day the rules are read on. */
public record SubmitDeclaration(
        @TargetAggregateIdentifier DeclarationId declarationId, Submission submission, LocalDate submittedOn)
        implements DeclarationCommand {

    public static SubmitDeclaration of(Submission submission, LocalDate submittedOn) {
        return new SubmitDeclaration(DeclarationId.of(submission.form().patent().number()), submission, submittedOn);
    }
}
