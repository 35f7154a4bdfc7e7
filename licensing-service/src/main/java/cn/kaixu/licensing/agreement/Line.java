package cn.kaixu.licensing.agreement;

/** One line of the contract. A private line shows contact or account data and is left out of the signed content. */
record Line(Style style, String text, boolean confidential) {

    /** How a line looks. */
    enum Style {
        TITLE,
        ARTICLE,
        BODY,
        NOTE
    }
}
