package cn.kaixu.listing.declaration.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.kaixu.contract.kernel.PatentNumber;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names the one declaration stream of a patent: {@code D} and the digits of its number, {@code D201410234381X}. */
public record DeclarationId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("D(\\d{12}|\\d{8})([0-9X])");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeclarationId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a declaration id: " + value);
        }
    }

    public static DeclarationId of(PatentNumber patent) {
        return new DeclarationId("D" + patent.compact());
    }

    /** The patent this stream belongs to. */
    public PatentNumber patentNumber() {
        Matcher parts = FORM.matcher(value);
        if (!parts.matches()) {
            throw new IllegalStateException(value);
        }
        return new PatentNumber("ZL" + parts.group(1) + "." + parts.group(2));
    }

    @Override
    public String toString() {
        return value;
    }
}
