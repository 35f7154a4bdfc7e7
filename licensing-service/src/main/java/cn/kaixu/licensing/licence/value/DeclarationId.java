package cn.kaixu.licensing.licence.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies the declaration (开放许可声明) an offer comes from. */
public record DeclarationId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeclarationId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a declaration id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
