package cn.kaixu.listing.batch.marking;

import java.util.ArrayList;
import java.util.List;

/** Keeps the column of results visible and wide enough among the settings a sheet has for its columns; every other column keeps its own. */
final class ColumnPlace {

    private static final String WIDTH = "60";

    private final int number;
    private boolean settled;

    /** For a column counted from 0. */
    ColumnPlace(int column) {
        this.number = column + 1;
    }

    boolean settled() {
        return settled;
    }

    /** The setting of one or more columns, taken apart where it covers the column of results. */
    List<Piece> replace(Piece setting) {
        int first = setting.number("min", 0);
        int last = setting.number("max", 0);
        if (first > number && !settled) {
            settled = true;
            return List.of(own(setting.prefix()), setting);
        }
        if (first > number || last < number || !setting.isEmpty()) {
            settled |= first <= number && number <= last;
            return List.of(setting);
        }
        settled = true;
        List<Piece> parts = new ArrayList<>();
        if (first < number) {
            parts.add(setting.with("max", String.valueOf(number - 1)));
        }
        parts.add(own(setting.prefix()));
        if (last > number) {
            parts.add(setting.with("min", String.valueOf(number + 1)));
        }
        return parts;
    }

    Piece own(String prefix) {
        return new Piece("<%scol min=\"%d\" max=\"%d\" width=\"%s\" customWidth=\"1\"/>"
                .formatted(prefix, number, number, WIDTH));
    }
}
