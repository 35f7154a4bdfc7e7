package cn.kaixu.listing.batch.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.listing.batch.file.CellName;
import cn.kaixu.listing.batch.file.Table;
import cn.kaixu.listing.batch.file.TableCell;
import cn.kaixu.listing.batch.file.TableRow;
import cn.kaixu.listing.batch.marking.TableMarks;

/** Finds the rows that name the columns, wherever below the title they stand, and says of every column what it means or may mean. */
final class HeaderSearch {

    private static final int DEEPEST = 30;
    private static final int NAMES_OF_A_HEADER = 3;
    private static final int LONGEST_NUMBER = 40;

    private final Table table;
    private final List<TableRow> rows;

    private HeaderSearch(Table table) {
        this.table = table;
        this.rows = table.rows();
    }

    static Optional<Header> in(Table table) {
        HeaderSearch search = new HeaderSearch(table);
        return search.position().map(search::read);
    }

    /** A row of known names; else one of names that resemble them; else the one above the first patent number. */
    private Optional<Integer> position() {
        return first(HeaderSearch::isHeader)
                .or(() -> first(HeaderSearch::resemblesHeader))
                .or(() -> first(HeaderSearch::holdsPatent).filter(at -> at > 0).map(at -> at - 1));
    }

    private Optional<Integer> first(Predicate<TableRow> condition) {
        return IntStream.range(0, Math.min(rows.size(), DEEPEST))
                .boxed()
                .filter(at -> condition.test(rows.get(at)))
                .findFirst();
    }

    private static boolean isHeader(TableRow row) {
        Set<Column> known = row.cells().stream()
                .flatMap(cell -> Column.named(cell.text()).stream())
                .collect(Collectors.toSet());
        return known.size() >= NAMES_OF_A_HEADER || (known.size() > 1 && known.contains(Column.PATENT_NUMBER));
    }

    private static boolean resemblesHeader(TableRow row) {
        Set<Column> like = EnumSet.noneOf(Column.class);
        for (TableCell cell : row.cells()) {
            Column.named(cell.text())
                    .or(() -> ColumnGuess.of(cell.text(), like))
                    .ifPresent(like::add);
        }
        return like.size() >= NAMES_OF_A_HEADER;
    }

    private static boolean holdsPatent(TableRow row) {
        return row.cells().stream().anyMatch(HeaderSearch::isPatentNumber);
    }

    private static boolean isPatentNumber(TableCell cell) {
        return cell.text().length() <= LONGEST_NUMBER
                && PatentNumber.read(cell.text()).number().isPresent();
    }

    private Header read(int position) {
        TableRow next = position + 1 < rows.size() ? rows.get(position + 1) : null;
        HeadingTiers tiers = HeadingTiers.of(rows.get(position), next);
        List<Heading> headings = new ArrayList<>();
        String resultColumn = null;
        for (int column = 0; column < tiers.width(); column++) {
            String text = tiers.text(column);
            if (isResult(text)) {
                resultColumn = CellName.column(column);
            } else if (!text.isBlank()) {
                headings.add(new Heading(
                        column,
                        text,
                        table.hiddenColumns().contains(column),
                        HeadingText.of(text).inTenThousands(),
                        tiers.meaning(column).orElse(null),
                        null));
            }
        }
        int firstEntry = position + (tiers.lower() == null ? 1 : 2);
        List<Heading> decided = Repeats.resolve(headings);
        return new Header(rows.get(position).number(), firstEntry, propose(decided, firstEntry), resultColumn);
    }

    private static boolean isResult(String heading) {
        return CellValues.plain(heading).equals(CellValues.plain(TableMarks.HEADING));
    }

    /** For what is not known: the free column it resembles, or the patent number if that is what stands below. */
    private List<Heading> propose(List<Heading> headings, int firstEntry) {
        Set<Column> taken = EnumSet.noneOf(Column.class);
        headings.stream()
                .flatMap(heading -> Optional.ofNullable(heading.meaning()).stream())
                .forEach(taken::add);
        List<Heading> proposed = new ArrayList<>();
        for (Heading heading : headings) {
            if (heading.meaning() != null || heading.proposal() != null || heading.hidden()) {
                proposed.add(heading);
                continue;
            }
            Optional<Column> guess =
                    numbersBelow(heading, firstEntry, taken).or(() -> ColumnGuess.of(heading.text(), taken));
            guess.ifPresent(taken::add);
            proposed.add(heading.proposing(guess.orElse(null)));
        }
        return proposed;
    }

    private Optional<Column> numbersBelow(Heading heading, int firstEntry, Set<Column> taken) {
        boolean numbers = !taken.contains(Column.PATENT_NUMBER)
                && rows.stream()
                        .skip(firstEntry)
                        .limit(DEEPEST)
                        .anyMatch(row -> isPatentNumber(row.cell(heading.position())));
        return numbers ? Optional.of(Column.PATENT_NUMBER) : Optional.empty();
    }
}
