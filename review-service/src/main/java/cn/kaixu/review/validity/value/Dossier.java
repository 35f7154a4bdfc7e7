package cn.kaixu.review.validity.value;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The declaration as handed in, which checks and people judge; {@code demoFields} names values the demonstration supplied, {@code papers} is absent where
 * listing never told of them.
 */
public record Dossier(
        DeclaredPatent patent,
        List<Owner> owners,
        Terms terms,
        Statements statements,
        Submitter submitter,
        List<String> demoFields,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Papers papers) {

    public Dossier {
        owners = List.copyOf(owners);
        demoFields = List.copyOf(demoFields);
    }

    /** The same with another last day of licence. */
    public Dossier licensedUntil(LocalDate licenceEnd) {
        Terms amended = new Terms(terms.royalty(), licenceEnd, terms.scope(), terms.otherTerms());
        return new Dossier(patent, owners, amended, statements, submitter, demoFields, papers);
    }
}
