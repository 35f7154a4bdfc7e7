package cn.kaixu.licensing.licence.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies one payment evidence within a licence by the content of its file. */
public record EvidenceId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EvidenceId {
        if (!value.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
