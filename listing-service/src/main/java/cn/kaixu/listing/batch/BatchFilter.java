package cn.kaixu.listing.batch;

import cn.kaixu.platform.paging.Like;
import org.jspecify.annotations.Nullable;

/**
 * Which batches of an organisation are wanted: in a state, with these words in the name of the file, or only those that wait for their clerk because columns are to
 * be explained or rows could still be handed in; everything where nothing is said.
 */
public record BatchFilter(
        @Nullable BatchState state, @Nullable String words, boolean waiting) {

    @Nullable
    String stateName() {
        return state == null ? null : state.name();
    }

    /** The words as a pattern for {@code ilike}. */
    @Nullable
    String pattern() {
        return Like.containing(words);
    }
}
