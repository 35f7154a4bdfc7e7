package cn.kaixu.review.validity.value;

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
}
