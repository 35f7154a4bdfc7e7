package cn.kaixu.licensing.ledger;

import org.jspecify.annotations.Nullable;

/** Search text as an SQL pattern in which nothing the reader typed is a wildcard. */
final class Like {

    private Like() {}

    static @Nullable String containing(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
