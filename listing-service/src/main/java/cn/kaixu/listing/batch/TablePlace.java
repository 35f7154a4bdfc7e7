package cn.kaixu.listing.batch;

import org.jspecify.annotations.Nullable;

/** Where in its file the table of a batch stands: its sheet, the row that names its columns, and the column an earlier marking has put its results in. */
public record TablePlace(
        String sheet, int headerRow, @Nullable String resultColumn) {}
