package cn.kaixu.review.register;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** A register entry as one line of PostgreSQL's COPY in CSV form. */
final class CopyRow {

    private CopyRow() {}

    static String of(long line, RegisterEntry entry) {
        List<String> states =
                entry.legalStates().stream().sorted().map(LegalState::name).toList();
        return Stream.of(
                        Long.toString(line),
                        cell(entry.patentNumber()),
                        cell(entry.patentType()),
                        cell(entry.title()),
                        cell(array(entry.patentees())),
                        cell(entry.filingDate()),
                        cell(entry.grantDate()),
                        cell(entry.termEnd()),
                        cell(array(states)),
                        cell(entry.annualFeePaidUntil()),
                        cell(entry.asOf()),
                        cell(entry.source()))
                .collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : '"' + value.toString().replace("\"", "\"\"") + '"';
    }

    private static String array(Collection<String> elements) {
        return elements.stream()
                .map(element -> '"' + element.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
