package cn.kaixu.review.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ValueRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.review.register.RegisterImport.LineError;
import org.jspecify.annotations.Nullable;

/** Reads one line of a bulletin into a register entry, or says which of its values cannot be read. */
final class BulletinLine {

    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年]?(\\d{1,2})[-/.月]?(\\d{1,2})日?");
    private static final ValueRange YEARS = ValueRange.of(1985, 2100);
    private static final int SHOWN = 100;
    private static final String SEPARATORS = "[;；、|]";
    /** A hospital's further names stand in brackets behind its own, with the same comma between them. */
    private static final String OWNER_SEPARATORS = "[;；、|](?![^（(]*[）)])";

    private final long number;
    private final Function<String, String> cells;
    private final List<LineError> errors = new ArrayList<>();

    BulletinLine(long number, Function<String, String> cells) {
        this.number = number;
        this.cells = cells;
    }

    /** A line nothing can be read from, for this reason. */
    static BulletinLine unreadable(long number, String rule, String text) {
        BulletinLine line = new BulletinLine(number, column -> "");
        line.errors.add(new LineError(number, "line", rule, shortened(text)));
        return line;
    }

    List<LineError> errors() {
        return errors;
    }

    /** The entry; present only when {@link #errors()} is empty. */
    Optional<RegisterEntry> read(LocalDate today, String defaultSource) {
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        PatentNumber patent = patentNumber();
        LocalDate asOf = date("asOf");
        if (asOf == null && cell("asOf").isEmpty()) {
            fault("asOf", "value-missing");
        } else if (asOf != null && asOf.isAfter(today)) {
            fault("asOf", "date-in-future");
        }
        Set<LegalState> states = legalStates();
        PatentType type = patentType();
        LocalDate filed = date("filingDate");
        LocalDate granted = date("grantDate");
        LocalDate termEnd = date("termEnd");
        LocalDate paidUntil = date("annualFeePaidUntil");
        if (!errors.isEmpty() || patent == null || asOf == null) {
            return Optional.empty();
        }
        String source = cell("source").isEmpty() ? defaultSource : cell("source");
        return Optional.of(new RegisterEntry(
                patent, type, cell("title"), patentees(), filed, granted, termEnd, states, paidUntil, asOf, source));
    }

    private @Nullable PatentNumber patentNumber() {
        PatentNumber.Reading reading = PatentNumber.read(cell("patentNumber"));
        reading.fault()
                .ifPresent(fault -> fault(
                        "patentNumber",
                        switch (fault) {
                            case MISSING -> "value-missing";
                            case DAMAGED_BY_SPREADSHEET -> "number-damaged-by-spreadsheet";
                            case MALFORMED -> "number-malformed";
                            case UNKNOWN_TYPE -> "number-type-unknown";
                            case CHECK_DIGIT -> "number-check-digit";
                        }));
        return reading.number().orElse(null);
    }

    private @Nullable PatentType patentType() {
        String word = cell("patentType");
        Optional<PatentType> type = Arrays.stream(PatentType.values())
                .filter(candidate ->
                        candidate.name().equals(word) || (!word.isEmpty() && word.startsWith(candidate.chinese())))
                .findFirst();
        if (type.isEmpty() && !word.isEmpty()) {
            fault("patentType", "type-unknown");
        }
        return type.orElse(null);
    }

    private Set<LegalState> legalStates() {
        Set<LegalState> states = EnumSet.noneOf(LegalState.class);
        for (String word : cell("legalState").split(SEPARATORS, -1)) {
            Optional<LegalState> state = LegalState.read(word);
            state.ifPresent(states::add);
            if (state.isEmpty() && !word.isBlank()) {
                fault("legalState", "legal-state-unknown");
                return states;
            }
        }
        if (states.isEmpty()) {
            fault("legalState", "value-missing");
        }
        return states;
    }

    private List<String> patentees() {
        return Arrays.stream(cell("patentees").split(OWNER_SEPARATORS, -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private @Nullable LocalDate date(String column) {
        String text = cell(column);
        if (text.isEmpty()) {
            return null;
        }
        Matcher matcher = DATE.matcher(text);
        try {
            if (matcher.matches()) {
                return day(matcher);
            }
        } catch (DateTimeException noSuchDay) {
            // reported below, like any other text that is no date
        }
        fault(column, "date-malformed");
        return null;
    }

    private static LocalDate day(Matcher matcher) {
        return LocalDate.of(
                YEARS.checkValidIntValue(part(matcher, 1), ChronoField.YEAR), part(matcher, 2), part(matcher, 3));
    }

    private static int part(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private String cell(String column) {
        return cells.apply(column).strip();
    }

    private void fault(String field, String rule) {
        errors.add(new LineError(number, field, rule, shortened(cell(field))));
    }

    private static String shortened(String value) {
        return value.length() > SHOWN ? value.substring(0, SHOWN) : value;
    }
}
