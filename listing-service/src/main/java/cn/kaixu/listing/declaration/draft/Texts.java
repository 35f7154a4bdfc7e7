package cn.kaixu.listing.declaration.draft;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Free text as the form keeps it: outer spaces, ideographic ones included, do not count; nothing but spaces is nothing. */
final class Texts {

    private Texts() {}

    static String clean(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** The name of a field that holds nothing. */
    static Optional<String> blank(String name, @Nullable String text) {
        return clean(text).isEmpty() ? Optional.of(name) : Optional.empty();
    }

    static @Nullable String orAbsent(@Nullable String text) {
        String clean = clean(text);
        return clean.isEmpty() ? null : clean;
    }
}
