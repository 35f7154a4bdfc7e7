package cn.kaixu.licensing.licence.value;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies one licence (许可编号). */
public record LicenceId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LicenceId {
        if (!UUID.fromString(value).toString().equals(value)) {
            throw new IllegalArgumentException("not a licence id: " + value);
        }
    }

    public static LicenceId random() {
        return new LicenceId(UUID.randomUUID().toString());
    }

    /** The same request of the same person always names the same licence, so that a repeat lands on its stream. */
    public static LicenceId derivedFrom(String actor, String idempotencyKey) {
        byte[] name = (actor + "\n" + idempotencyKey).getBytes(StandardCharsets.UTF_8);
        return new LicenceId(UUID.nameUUIDFromBytes(name).toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
