package cn.kaixu.listing.batch.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.declaration.RuleFinding;
import cn.kaixu.listing.declaration.RuleFinding.Severity;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.listing.declaration.draft.InstalmentsDraft;
import cn.kaixu.listing.declaration.draft.PatenteeDraft;
import cn.kaixu.listing.declaration.draft.RoyaltyDraft;
import cn.kaixu.platform.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** Reads one row under a header into a draft and notes every cell it could not understand. */
final class RowReader {

    private static final Pattern BARRING_STATE = Pattern.compile("失效|终止|放弃|无效|届满|质押|独占|排他|中止|保全|滞纳|驳回|撤回|未授权|审查中|申请中");
    private static final Pattern LIVE_STATE = Pattern.compile(".*(有效|授权|有权|维持|开放许可).*");

    private final HeaderRow header;
    private final Places places;
    private final TableRow row;
    private final List<RuleFinding> unread = new ArrayList<>();

    RowReader(HeaderRow header, Places places, TableRow row) {
        this.header = header;
        this.places = places;
        this.row = row;
    }

    ReadRow read() {
        legalState();
        DeclarationDraft draft = new DeclarationDraft(
                patentNumber(),
                name(Column.TITLE),
                read(Column.PATENT_TYPE, CellValues::type, ReadingRule.PATENT_TYPE_IS_READABLE),
                read(Column.GRANT_DATE, CellValues::date, ReadingRule.DATE_IS_READABLE),
                read(Column.FILING_DATE, CellValues::date, ReadingRule.DATE_IS_READABLE),
                read(Column.TERM_END, CellValues::date, ReadingRule.DATE_IS_READABLE),
                CellValues.owners(cell(Column.PATENTEES)).stream()
                        .map(PatenteeDraft::named)
                        .toList(),
                royalty(),
                read(Column.LICENCE_END, CellValues::date, ReadingRule.DATE_IS_READABLE),
                read(Column.SCOPE, cell -> CellValues.place(cell, places), ReadingRule.PLACE_IS_READABLE),
                null,
                null,
                read(Column.PROMISES_ACCEPTED, CellValues::answer, ReadingRule.ANSWER_IS_YES_OR_NO),
                read(Column.ALL_OWNERS_AGREED, CellValues::answer, ReadingRule.ANSWER_IS_YES_OR_NO),
                read(Column.EVALUATION_REPORT, CellValues::report, ReadingRule.REPORT_IS_READABLE),
                otherTerms());
        return new ReadRow(row.number(), draft, contact(), unread);
    }

    private @Nullable String patentNumber() {
        String text = CellValues.plain(cell(Column.PATENT_NUMBER).text());
        return text.isEmpty() ? null : text;
    }

    private void legalState() {
        String state = CellValues.plain(cell(Column.LEGAL_STATE).text());
        if (BARRING_STATE.matcher(state).find()) {
            note(Severity.ERROR, Column.LEGAL_STATE, ReadingRule.LEGAL_STATE_PERMITS, state);
        } else if (!state.isEmpty() && !LIVE_STATE.matcher(state).matches()) {
            note(Severity.WARNING, Column.LEGAL_STATE, ReadingRule.LEGAL_STATE_IS_READABLE, state);
        }
    }

    private @Nullable RoyaltyDraft royalty() {
        RoyaltyDraft royalty = new RoyaltyDraft(
                read(Column.FEE_MODE, CellValues::mode, ReadingRule.FEE_STANDARD_IS_READABLE),
                amount(Column.ENTRY_FEE),
                read(Column.SALES_SHARE, CellValues::share, ReadingRule.NUMBER_IS_READABLE),
                amount(Column.AMOUNT),
                count(Column.PAY_WITHIN_DAYS),
                instalments(),
                name(Column.OTHER_STANDARD));
        return royalty.equals(RoyaltyDraft.EMPTY) ? null : royalty;
    }

    private @Nullable InstalmentsDraft instalments() {
        InstalmentsDraft parts = new InstalmentsDraft(
                amount(Column.FIRST),
                count(Column.FIRST_WITHIN_DAYS),
                read(Column.PERIOD, CellValues::period, ReadingRule.PERIOD_IS_READABLE),
                count(Column.DAYS_BEFORE_PERIOD_END),
                count(Column.LATER_COUNT),
                amount(Column.LATER_AMOUNT),
                count(Column.TOTAL_COUNT),
                amount(Column.TOTAL));
        return parts.equals(new InstalmentsDraft(null, null, null, null, null, null, null, null)) ? null : parts;
    }

    /** Annex 3 asks for a term of each single licence, annex 4 has no place of its own for it. */
    private @Nullable String otherTerms() {
        String terms = Stream.of(
                        Optional.ofNullable(name(Column.SINGLE_TERM)).map(term -> "单次许可期限：" + term),
                        Optional.ofNullable(name(Column.OTHER_TERMS)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("；"));
        return terms.isEmpty() ? null : terms;
    }

    private Map<String, String> contact() {
        Map<String, String> contact = new LinkedHashMap<>();
        put(contact, "name", Column.CONTACT_NAME);
        put(contact, "phone", Column.CONTACT_PHONE);
        put(contact, "email", Column.CONTACT_EMAIL);
        put(contact, "address", Column.CONTACT_ADDRESS);
        put(contact, "postcode", Column.CONTACT_POSTCODE);
        return contact;
    }

    private void put(Map<String, String> contact, String key, Column column) {
        String value = name(column);
        if (value != null) {
            contact.put(key, value);
        }
    }

    private @Nullable BigDecimal amount(Column column) {
        return read(column, CellValues::amount, ReadingRule.NUMBER_IS_READABLE);
    }

    private @Nullable Integer count(Column column) {
        return read(column, CellValues::count, ReadingRule.NUMBER_IS_READABLE);
    }

    private @Nullable String name(Column column) {
        String name = CellValues.name(cell(column).text());
        return name.isEmpty() ? null : name;
    }

    private <T> @Nullable T read(Column column, Function<TableCell, Optional<T>> reading, ReadingRule rule) {
        TableCell cell = cell(column);
        if (cell.blank()) {
            return null;
        }
        Optional<T> value = reading.apply(cell);
        if (value.isEmpty()) {
            note(Severity.ERROR, column, rule, cell.text().strip());
        }
        return value.orElse(null);
    }

    private void note(Severity severity, Column column, ReadingRule rule, String text) {
        unread.add(new RuleFinding(severity, FieldProblem.of(column.field(), rule.id(), text)));
    }

    private TableCell cell(Column column) {
        return header.of(column).map(row::cell).orElse(TableCell.EMPTY);
    }
}
