package cn.kaixu.review.watchlist;

import java.time.Instant;

import cn.kaixu.contract.kernel.PatentNumber;
import org.jspecify.annotations.Nullable;

/** Which watched patents are wanted; {@code verifiedBefore} is the moment before which a verification no longer counts. */
public record WatchFilter(
        @Nullable WatchState state, @Nullable String patentNumber, Instant verifiedBefore) {

    /** The number as a pattern for {@code like}; any spelling becomes the canonical one. */
    @Nullable
    String pattern() {
        if (patentNumber == null || patentNumber.isBlank()) {
            return null;
        }
        String text = PatentNumber.read(patentNumber)
                .number()
                .map(PatentNumber::value)
                .orElse(patentNumber.strip());
        return "%" + text.replaceAll("[^0-9A-Za-z.]", "") + "%";
    }
}
