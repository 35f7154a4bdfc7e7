package cn.kaixu.listing.conversion.value;

/** One condition of a statutory declaration and whether it is met, as far as can be told from what is on file. */
public record Condition(String rule, Outcome outcome, String evidence, String legalBasis) {

    /** What was found; UNKNOWN is an answer that somebody has to complete. */
    public enum Outcome {
        PASS,
        FAIL,
        UNKNOWN
    }

    public static Condition pass(String rule, String evidence, String legalBasis) {
        return new Condition(rule, Outcome.PASS, evidence, legalBasis);
    }

    public static Condition fail(String rule, String evidence, String legalBasis) {
        return new Condition(rule, Outcome.FAIL, evidence, legalBasis);
    }

    public static Condition unknown(String rule, String evidence, String legalBasis) {
        return new Condition(rule, Outcome.UNKNOWN, evidence, legalBasis);
    }
}
