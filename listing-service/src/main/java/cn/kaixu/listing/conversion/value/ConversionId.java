package cn.kaixu.listing.conversion.value;

import java.util.regex.Pattern;

import cn.kaixu.listing.declaration.value.DeclarationId;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names the one stream of conversions of a declaration: {@code T} and the digits of the patent's number, {@code T201410234381X}. */
public record ConversionId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("T(\\d{12}|\\d{8})[0-9X]");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConversionId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a conversion id: " + value);
        }
    }

    public static ConversionId of(DeclarationId declaration) {
        return new ConversionId("T" + declaration.value().substring(1));
    }

    @Override
    public String toString() {
        return value;
    }
}
