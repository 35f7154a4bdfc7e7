package cn.kaixu.listing.revocation.value;

import java.util.regex.Pattern;

import cn.kaixu.contract.kernel.PatentNumber;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names the one stream of revocations of a patent: {@code V} and the digits of its number, {@code V201410234381X}. */
public record RevocationId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("V(\\d{12}|\\d{8})[0-9X]");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RevocationId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a revocation id: " + value);
        }
    }

    public static RevocationId of(PatentNumber patent) {
        return new RevocationId("V" + patent.compact());
    }

    @Override
    public String toString() {
        return value;
    }
}
