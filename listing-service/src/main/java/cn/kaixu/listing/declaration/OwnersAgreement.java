package cn.kaixu.listing.declaration;

import cn.kaixu.listing.declaration.value.DeclarationForm;
import org.jspecify.annotations.Nullable;

/**
 * How all owners agreed to a change: each by signing its text here, or on paper. {@code evidence} refers to the signed text or to the attached statement;
 * {@code round} and {@code basis} are what the owners had before them when they signed.
 */
public record OwnersAgreement(
        boolean given,
        @Nullable String evidence,
        @Nullable Integer round,
        @Nullable DeclarationForm basis) {

    /** On paper: {@code statement} refers to the attachment that all owners signed. */
    public static OwnersAgreement onPaper(boolean given, @Nullable String statement) {
        return new OwnersAgreement(given, statement, null, null);
    }

    /** Signed here by every owner, with that form of that round in view. */
    public static OwnersAgreement signed(String text, int round, DeclarationForm basis) {
        return new OwnersAgreement(true, text, round, basis);
    }

    boolean isAbout(int current) {
        return round == null || round == current;
    }

    boolean isBasedOn(DeclarationForm current) {
        return basis == null || basis.equals(current);
    }

    /** Where one stamp stands for several owners, annex 4 note 6 wants the statement of all. */
    boolean showsAll(DeclarationForm form) {
        return evidence != null || form.patentees().size() == 1;
    }
}
