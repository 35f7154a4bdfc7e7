package cn.kaixu.listing.consent.value;

import org.jspecify.annotations.Nullable;

/** What a text that all owners sign brings about, and the words by which an owner agrees to it. */
public enum ConsentKind {
    DECLARATION("同意开放许可"),
    WITHDRAWAL("同意撤回开放许可声明"),
    AMENDMENT("同意调整许可条件"),
    CONVERSION("同意转为专利开放许可声明");

    private final String agreeing;

    ConsentKind(String agreeing) {
        this.agreeing = agreeing;
    }

    public static ConsentKind of(@Nullable Change change) {
        return switch (change) {
            case null -> DECLARATION;
            case Change.Withdrawal _ -> WITHDRAWAL;
            case Change.NewTerms _ -> AMENDMENT;
            case Change.Conversion _ -> CONVERSION;
        };
    }

    /** What follows an owner's name when they agree. */
    public String agreeing() {
        return agreeing;
    }
}
