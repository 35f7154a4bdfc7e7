package cn.kaixu.listing.declaration.draft;

import java.util.Objects;

import cn.kaixu.listing.declaration.value.Patentee;
import cn.kaixu.listing.declaration.value.PatenteeKind;
import org.jspecify.annotations.Nullable;

/** An owner as typed in; the kind is read from the name where it is not said. */
public record PatenteeDraft(
        @Nullable String name,
        @Nullable PatenteeKind kind,
        @Nullable String creditCode) {

    public static PatenteeDraft named(String name) {
        return new PatenteeDraft(name, null, null);
    }

    /** The name without outer spaces, empty when there is none. */
    public String plainName() {
        return Texts.clean(name);
    }

    Patentee complete() {
        String plain = plainName();
        return new Patentee(
                plain, Objects.requireNonNullElseGet(kind, () -> PatenteeKind.of(plain)), Texts.orAbsent(creditCode));
    }
}
