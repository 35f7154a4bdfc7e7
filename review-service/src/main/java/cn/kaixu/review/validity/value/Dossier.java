package cn.kaixu.review.validity.value;

import java.time.LocalDate;
import java.util.List;

/** The declaration as handed in, which checks and people judge; {@code demoFields} names values the demonstration supplied. */
public record Dossier(
        DeclaredPatent patent,
        List<Owner> owners,
        Terms terms,
        Statements statements,
        Submitter submitter,
        List<String> demoFields) {

    public Dossier {
        owners = List.copyOf(owners);
        demoFields = List.copyOf(demoFields);
    }

    /** The same with another last day of licence. */
    public Dossier licensedUntil(LocalDate licenceEnd) {
        Terms amended = new Terms(terms.royalty(), licenceEnd, terms.scope(), terms.otherTerms());
        return new Dossier(patent, owners, amended, statements, submitter, demoFields);
    }
}
