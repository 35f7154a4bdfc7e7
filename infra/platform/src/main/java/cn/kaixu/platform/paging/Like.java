package cn.kaixu.platform.paging;

import org.jspecify.annotations.Nullable;

/** Search text as an SQL pattern in which nothing the reader typed is a wildcard. */
public final class Like {

    private static final String NUL = "\u0000";

    private Like() {}

    /** The pattern of whatever contains the text; none where nothing is searched for. The character PostgreSQL keeps in no text is left out. */
    public static @Nullable String containing(@Nullable String text) {
        String plain = text == null ? "" : text.replace(NUL, "").strip();
        return plain.isEmpty() ? null : "%" + plain.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
