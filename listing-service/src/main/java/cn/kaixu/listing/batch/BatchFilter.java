package cn.kaixu.listing.batch;

import org.jspecify.annotations.Nullable;

/** Which batches of an organisation are wanted: in a state, and with these words in the name of the file; everything where nothing is said. */
public record BatchFilter(
        @Nullable BatchState state, @Nullable String words) {

    @Nullable
    String stateName() {
        return state == null ? null : state.name();
    }

    /** The words as a pattern for {@code ilike}. */
    @Nullable
    String pattern() {
        return words == null || words.isBlank()
                ? null
                : "%" + words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
