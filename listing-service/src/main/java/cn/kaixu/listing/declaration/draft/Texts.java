package cn.kaixu.listing.declaration.draft;

import org.jspecify.annotations.Nullable;

/** Free text as the form keeps it: outer spaces, ideographic ones included, do not count; nothing but spaces is nothing. */
final class Texts {

    private Texts() {}

    static String clean(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    static @Nullable String orAbsent(@Nullable String text) {
        String clean = clean(text);
        return clean.isEmpty() ? null : clean;
    }
}
