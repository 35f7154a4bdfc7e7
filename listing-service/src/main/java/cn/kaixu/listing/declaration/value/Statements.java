package cn.kaixu.listing.declaration.value;

/** What all owners state and promise, annex 4 ②–④ and annex 5. */
public record Statements(
        boolean promisesAccepted,
        boolean allOwnersAgreed,
        Exploitation exploitation,
        LicensingToOthers licensedToOthers,
        EvaluationReport evaluationReport) {}
