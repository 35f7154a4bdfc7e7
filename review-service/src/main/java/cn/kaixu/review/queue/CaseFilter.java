package cn.kaixu.review.queue;

import java.time.Instant;
import java.util.Optional;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.platform.paging.Like;
import cn.kaixu.review.validity.value.CaseState;
import cn.kaixu.review.validity.value.CheckOutcome;
import org.jspecify.annotations.Nullable;

/** Which cases are wanted: by state, words, place of the submitter, worst check outcome, claim. */
public record CaseFilter(
        @Nullable CaseState state,
        @Nullable String words,
        @Nullable String place,
        @Nullable CheckOutcome outcome,
        @Nullable ClaimedBy claimed,
        boolean newestFirst) {

    /** Whose cases are wanted: one's own, or those nobody has; claims up to {@code lapsedBefore} count for nothing. */
    public record ClaimedBy(@Nullable String subject, Instant lapsedBefore) {}

    /** The words as a pattern for {@code ilike}; a patent number in any spelling becomes its canonical one. */
    @Nullable
    String pattern() {
        if (words == null || words.isBlank()) {
            return null;
        }
        Optional<PatentNumber> number = PatentNumber.read(words).number();
        String text = number.map(PatentNumber::value).orElse(words.strip());
        return Like.containing(text);
    }

    /** A place with all divisions below it: zeros at the end of the code stand for any. */
    @Nullable
    String placePattern() {
        return place == null || place.isBlank() ? null : place.strip().replaceAll("(00){1,2}$", "") + "%";
    }
}
