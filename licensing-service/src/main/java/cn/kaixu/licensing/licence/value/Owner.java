package cn.kaixu.licensing.licence.value;

/** One of the patentees (专利权人) as announced. */
public record Owner(String name, String kind) {

    /** Kind of a natural person, whose account is nobody's business before a contract. */
    public static final String INDIVIDUAL = "INDIVIDUAL";

    public boolean naturalPerson() {
        return INDIVIDUAL.equals(kind);
    }
}
