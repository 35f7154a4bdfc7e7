package cn.kaixu.listing.consent.view;

import cn.kaixu.listing.consent.value.OwnerSignature;
import org.jspecify.annotations.Nullable;

/** How one owner stands to the statement. */
public record OwnerEntry(
        int owner,
        String name,
        State state,
        @Nullable OwnerSignature signature,
        @Nullable String reason) {

    /** What the owner has done so far. */
    public enum State {
        INVITED,
        SIGNED,
        DECLINED
    }
}
