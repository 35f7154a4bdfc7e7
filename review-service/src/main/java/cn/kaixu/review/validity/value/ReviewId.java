package cn.kaixu.review.validity.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifier of the review of one round of a declaration: {@code R-D201410234381X-1}. */
public record ReviewId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReviewId {
        if (!value.startsWith("R-")) {
            throw new IllegalArgumentException("not a review id: " + value);
        }
    }

    /** The same round of the same declaration always has the same review, so a repeated message opens no second one. */
    public static ReviewId of(String declarationId, int round) {
        return new ReviewId("R-" + declarationId + "-" + round);
    }

    @Override
    public String toString() {
        return value;
    }
}
