package cn.kaixu.listing.batch.table;

import cn.kaixu.listing.batch.file.CellName;
import org.jspecify.annotations.Nullable;

/**
 * One heading of a table. {@code meaning} is the column it certainly is, {@code proposal} the one it may be; with neither it is listed as not used.
 */
record Heading(
        int position,
        String text,
        boolean hidden,
        boolean inTenThousands,
        @Nullable Column meaning,
        @Nullable Column proposal) {

    String letter() {
        return CellName.column(position);
    }

    Heading meaning(@Nullable Column column) {
        return new Heading(position, text, hidden, inTenThousands, column, null);
    }

    Heading proposing(@Nullable Column column) {
        return new Heading(position, text, hidden, inTenThousands, null, column);
    }
}
