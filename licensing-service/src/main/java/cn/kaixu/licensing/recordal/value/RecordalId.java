package cn.kaixu.licensing.recordal.value;

import cn.kaixu.licensing.licence.value.LicenceId;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies the recordal of a licence; derived from it, so that a licence has one at most. */
public record RecordalId(@JsonValue String value) {

    private static final String PREFIX = "RC-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RecordalId {
        if (!value.startsWith(PREFIX)) {
            throw new IllegalArgumentException("not a recordal id: " + value);
        }
    }

    public static RecordalId of(LicenceId licence) {
        return new RecordalId(PREFIX + licence.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
