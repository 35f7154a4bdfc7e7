package cn.kaixu.review.register.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.review.register.LegalState;
import cn.kaixu.review.register.RegisterEntry;
import org.jspecify.annotations.Nullable;

/** Reads one line of a bulletin into a register entry, or says which of its values cannot be read. */
public final class BulletinLine {

    private static final int SHOWN = 100;
    private static final Pattern SEPARATORS = Pattern.compile("[;；、|]");
    /** A hospital's further names stand in brackets behind its own, with the same comma between them. */
    private static final Pattern OWNER_SEPARATORS = Pattern.compile("[;；、|](?![^（(]*[）)])");

    private static final PatentType[] TYPES = PatentType.values();

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

    /** Where the line begins in its file, counted from one. */
    public long number() {
        return number;
    }

    /** What is wrong with it; nothing before {@link #read} was asked. */
    public List<LineError> errors() {
        return List.copyOf(errors);
    }

    /** The entry; present only when {@link #errors()} is empty. */
    public Optional<RegisterEntry> read(LocalDate today, String defaultSource) {
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
                patent,
                type,
                cell("title"),
                parts("patentees", OWNER_SEPARATORS),
                filed,
                granted,
                termEnd,
                states,
                paidUntil,
                asOf,
                source));
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
        if (word.isEmpty()) {
            return null;
        }
        for (PatentType type : TYPES) {
            if (type.name().equals(word) || word.startsWith(type.chinese())) {
                return type;
            }
        }
        fault("patentType", "type-unknown");
        return null;
    }

    private Set<LegalState> legalStates() {
        Set<LegalState> states = EnumSet.noneOf(LegalState.class);
        for (String word : parts("legalState", SEPARATORS)) {
            Optional<LegalState> state = LegalState.read(word);
            if (state.isEmpty()) {
                fault("legalState", "legal-state-unknown");
                return states;
            }
            states.add(state.get());
        }
        if (states.isEmpty()) {
            fault("legalState", "value-missing");
        }
        return states;
    }

    /** What is left of a cell between its separators; most cells have none. */
    private List<String> parts(String column, Pattern separators) {
        String text = cell(column);
        if (!hasSeparator(text)) {
            return text.isEmpty() ? List.of() : List.of(text);
        }
        return Arrays.stream(separators.split(text, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static boolean hasSeparator(String text) {
        return text.indexOf(';') >= 0 || text.indexOf('；') >= 0 || text.indexOf('、') >= 0 || text.indexOf('|') >= 0;
    }

    private @Nullable LocalDate date(String column) {
        String text = cell(column);
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = BulletinDate.read(text);
        if (day.isEmpty()) {
            fault(column, "date-malformed");
        }
        return day.orElse(null);
    }

    private String cell(String column) {
        return cells.apply(column).strip();
    }

    private void fault(String field, String rule) {
        errors.add(new LineError(number, field, rule, shortened(cell(field))));
    }

    private static String shortened(String value) {
        if (value.length() <= SHOWN) {
            return value;
        }
        return value.substring(0, Character.isHighSurrogate(value.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN);
    }
}
