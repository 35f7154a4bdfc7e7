package cn.kaixu.listing.batch.table;

import java.util.Optional;
import java.util.Set;

import cn.kaixu.listing.batch.file.TableCell;
import cn.kaixu.listing.batch.file.TableRow;
import org.jspecify.annotations.Nullable;

/** The one or two rows that name the columns: a group of columns may have a name of its own above theirs. */
record HeadingTiers(TableRow upper, @Nullable TableRow lower) {

    private static final Set<String> NEUTRAL_GROUPS =
            Set.of("联系方式", "联系信息", "联系", "许可人联系方式", "基本信息", "专利信息", "专利基本信息", "许可信息", "许可条件", "许可使用费标准", "使用费");

    /** A second row belongs to the header if it has names where a row of the table would have a patent. */
    static HeadingTiers of(TableRow upper, @Nullable TableRow next) {
        return next != null && namesColumns(upper, next)
                ? new HeadingTiers(upper, next)
                : new HeadingTiers(upper, null);
    }

    int width() {
        return Math.max(upper.cells().size(), lower == null ? 0 : lower.cells().size());
    }

    String text(int column) {
        String own = upper.cell(column).text();
        String below = lower == null ? "" : lower.cell(column).text();
        if (below.isBlank() || below.equals(own)) {
            return own;
        }
        String group = group(column);
        return group.isBlank() || isNeutral(group) ? below : group + " " + below;
    }

    /** The certain meaning of a column; a name within a group means what both say together. */
    Optional<Column> meaning(int column) {
        return Column.named(text(column));
    }

    private String group(int column) {
        for (int at = column; at >= 0; at--) {
            TableCell cell = upper.cell(at);
            if (!cell.blank()) {
                return reaches(at, column) ? cell.text() : "";
            }
        }
        return "";
    }

    /** A name without a second one below it names its own column only. */
    private boolean reaches(int at, int column) {
        int width = upper.cell(at).width();
        if (at == column || width > 1) {
            return at + width > column;
        }
        String below = lower == null ? "" : lower.cell(at).text();
        return !below.isBlank() && !below.equals(upper.cell(at).text());
    }

    private static boolean isNeutral(String group) {
        return NEUTRAL_GROUPS.contains(HeadingText.of(group).plain());
    }

    private static boolean namesColumns(TableRow upper, TableRow next) {
        boolean names = false;
        for (int column = 0;
                column < Math.max(upper.cells().size(), next.cells().size());
                column++) {
            String above = upper.cell(column).text();
            String below = next.cell(column).text();
            boolean repeated = below.equals(above);
            Optional<Column> meant = Column.named(above);
            if (meant.filter(Column::required).isPresent() && !below.isBlank() && !repeated) {
                return false; // a row with a patent
            }
            names |= !below.isBlank() && !repeated && Column.named(below).isPresent();
        }
        return names;
    }
}
