package cn.kaixu.listing.consent.value;

import java.util.regex.Pattern;

import cn.kaixu.contract.kernel.PatentNumber;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names the one consent stream of a patent: {@code C} and the digits of its number, {@code C201410234381X}. */
public record ConsentId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("C(\\d{12}|\\d{8})[0-9X]");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConsentId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a consent id: " + value);
        }
    }

    public static ConsentId of(PatentNumber patent) {
        return new ConsentId("C" + patent.compact());
    }

    @Override
    public String toString() {
        return value;
    }
}
