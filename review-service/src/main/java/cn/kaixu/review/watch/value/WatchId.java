package cn.kaixu.review.watch.value;

import cn.kaixu.review.validity.value.Matter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifier of the watch over one round of a declaration: {@code W-D201410234381X-1}. */
public record WatchId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WatchId {
        if (!value.startsWith("W-")) {
            throw new IllegalArgumentException("not a watch id: " + value);
        }
    }

    /** The same round of the same declaration always has the same watch. */
    public static WatchId of(Matter matter) {
        return new WatchId("W-" + matter.declarationId() + "-" + matter.round());
    }

    @Override
    public String toString() {
        return value;
    }
}
