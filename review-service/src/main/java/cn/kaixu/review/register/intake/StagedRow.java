package cn.kaixu.review.register.intake;

import java.util.Collection;
import java.util.List;

import cn.kaixu.review.register.LegalState;
import cn.kaixu.review.register.RegisterEntry;
import org.jspecify.annotations.Nullable;

/** A register entry as one line of PostgreSQL's COPY in text form. */
final class StagedRow {

    static final String COPY = "copy register_staging (line, patent_number, patent_type, title, patentees, filing_date,"
            + " grant_date, term_end, legal_states, annual_fee_paid_until, as_of, source) from stdin";

    private final StringBuilder text;

    private StagedRow(StringBuilder text) {
        this.text = text;
    }

    static void append(StringBuilder text, long line, RegisterEntry entry) {
        text.append(line);
        List<String> states = entry.legalStates().size() == 1
                ? List.of(entry.legalStates().iterator().next().name())
                : entry.legalStates().stream().sorted().map(LegalState::name).toList();
        new StagedRow(text)
                .value(entry.patentNumber().value())
                .value(entry.patentType())
                .value(entry.title())
                .array(entry.patentees())
                .value(entry.filingDate())
                .value(entry.grantDate())
                .value(entry.termEnd())
                .array(states)
                .value(entry.annualFeePaidUntil())
                .value(entry.asOf())
                .value(entry.source());
        text.append('\n');
    }

    private StagedRow value(@Nullable Object value) {
        text.append('\t');
        if (value == null) {
            text.append("\\N");
        } else {
            escaped(value.toString());
        }
        return this;
    }

    /** In an array a quote or backslash is escaped once for the array, and that escape once more for COPY. */
    private StagedRow array(Collection<String> elements) {
        text.append("\t{");
        String separator = "";
        for (String element : elements) {
            text.append(separator).append('"');
            escaped(element.replace("\\", "\\\\").replace("\"", "\\\""));
            text.append('"');
            separator = ",";
        }
        text.append('}');
        return this;
    }

    /** Copies stretches without a sign that COPY reads as its own at once; most values are one such stretch. */
    private void escaped(String value) {
        int copied = 0;
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            if (sign == '\\' || sign == '\t' || sign == '\n' || sign == '\r') {
                text.append(value, copied, i).append('\\').append(letter(sign));
                copied = i + 1;
            }
        }
        text.append(copied == 0 ? value : value.substring(copied));
    }

    private static char letter(char sign) {
        return switch (sign) {
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            default -> sign;
        };
    }
}
