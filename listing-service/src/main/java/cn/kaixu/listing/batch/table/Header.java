package cn.kaixu.listing.batch.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The columns of a table as its header names them. {@code row} is where the header stands, {@code firstEntry} the position of the row below it;
 * {@code resultColumn} is the letter of the column an earlier marking has added, which is none of the table's. */
record Header(
        int row,
        int firstEntry,
        List<Heading> headings,
        @Nullable String resultColumn) {

    Header {
        headings = List.copyOf(headings);
    }

    Map<Column, Heading> columns() {
        Map<Column, Heading> columns = new EnumMap<>(Column.class);
        headings.forEach(heading -> {
            if (heading.meaning() != null) {
                columns.put(heading.meaning(), heading);
            }
        });
        return columns;
    }

    /** Headings that mean nothing to us and resemble nothing of ours. */
    List<String> unused() {
        return headings.stream()
                .filter(heading -> heading.meaning() == null)
                .map(heading -> CellValues.name(heading.text()))
                .toList();
    }

    /** Nothing is missing and nothing had to be guessed. */
    boolean settled() {
        return columns().keySet().containsAll(Column.REQUIRED)
                && headings.stream().allMatch(heading -> heading.proposal() == null);
    }

    /** Whoever sends a table with these headings in these places sends the same table. */
    String fingerprint() {
        String text = headings.stream()
                .map(heading -> heading.letter() + "\t"
                        + HeadingText.of(heading.text()).plain() + "\t" + heading.inTenThousands())
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The header as a clerk reads it: every column means what was chosen for its letter, all others nothing. */
    Header as(Map<String, Column> choice) {
        return new Header(
                row,
                firstEntry,
                headings.stream()
                        .map(heading -> heading.meaning(choice.get(heading.letter())))
                        .toList(),
                resultColumn);
    }

    /** The letters of the column each field of the form was found in. */
    Map<String, String> letters() {
        Map<String, String> letters = new TreeMap<>();
        headings.forEach(heading -> Optional.ofNullable(heading.meaning())
                .map(Column::field)
                .filter(field -> !field.isEmpty())
                .ifPresent(field -> letters.putIfAbsent(field, heading.letter()))); // the leftmost comes first
        return letters;
    }
}
