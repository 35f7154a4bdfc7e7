package cn.kaixu.listing.batch.table;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.batch.file.TableCell;
import cn.kaixu.listing.declaration.RuleFinding.Severity;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.listing.declaration.draft.InstalmentsDraft;
import cn.kaixu.listing.declaration.draft.PatenteeDraft;
import cn.kaixu.listing.declaration.draft.RoyaltyDraft;
import org.jspecify.annotations.Nullable;

/** Reads one row under a header into a draft and notes every cell it could not understand. */
final class RowReader {

    private static final Pattern BARRING_STATE = Pattern.compile("失效|终止|放弃|无效|届满|质押|独占|排他|中止|保全|滞纳|驳回|撤回|未授权|审查中|申请中");
    private static final Pattern LIVE_STATE = Pattern.compile(".*(有效|授权|有权|维持|开放许可).*");

    private static final int LONGEST_NUMBER = 60;
    private static final BigDecimal LARGEST_FRACTION = new BigDecimal("0.2");

    private final Places places;
    private final int row;
    private final RowCells cells;

    RowReader(Places places, int row, RowCells cells) {
        this.places = places;
        this.row = row;
        this.cells = cells;
    }

    ReadRow read() {
        legalState();
        DeclarationDraft draft = new DeclarationDraft(
                patentNumber(),
                cells.name(Column.TITLE),
                cells.read(Column.PATENT_TYPE, CellWords::type, ReadingRule.PATENT_TYPE_IS_READABLE),
                cells.date(Column.GRANT_DATE),
                cells.date(Column.FILING_DATE),
                cells.date(Column.TERM_END),
                owners(),
                royalty(),
                cells.date(Column.LICENCE_END),
                cells.read(Column.SCOPE, cell -> CellWords.place(cell, places), ReadingRule.PLACE_IS_READABLE),
                null,
                null,
                cells.read(Column.PROMISES_ACCEPTED, CellWords::answer, ReadingRule.ANSWER_IS_YES_OR_NO),
                cells.read(Column.ALL_OWNERS_AGREED, CellWords::answer, ReadingRule.ANSWER_IS_YES_OR_NO),
                cells.read(Column.EVALUATION_REPORT, CellWords::report, ReadingRule.REPORT_IS_READABLE),
                otherTerms());
        return new ReadRow(row, draft, contact(), cells.notes());
    }

    private @Nullable String patentNumber() {
        String text = CellValues.plain(cells.of(Column.PATENT_NUMBER).text());
        if (text.isEmpty()) {
            return null;
        }
        return text.length() > LONGEST_NUMBER ? text.substring(0, LONGEST_NUMBER) + "…" : text;
    }

    private List<PatenteeDraft> owners() {
        List<String> owners = OwnerNames.of(cells.of(Column.PATENTEES).text());
        if (OwnerNames.leavesSomeOut(owners)) {
            cells.note(Severity.ERROR, Column.PATENTEES, ReadingRule.OWNERS_ARE_ALL_NAMED, String.join("；", owners));
        }
        owners.stream()
                .filter(OwnerNames::mayBeSeveral)
                .forEach(owner ->
                        cells.note(Severity.WARNING, Column.PATENTEES, ReadingRule.OWNERS_ARE_SEPARATED, owner));
        return owners.stream().map(PatenteeDraft::named).toList();
    }

    /** A fraction may be meant as such or be what remains of a percentage; which of the two is for the clerk to say. */
    private @Nullable BigDecimal share() {
        BigDecimal share = cells.read(Column.SALES_SHARE, CellValues::share, ReadingRule.NUMBER_IS_READABLE);
        TableCell cell = cells.of(Column.SALES_SHARE);
        boolean says =
                cell.percent() || cell.text().contains("%") || cell.text().contains("％");
        if (share != null && !says && share.signum() > 0 && share.compareTo(LARGEST_FRACTION) <= 0) {
            cells.note(Severity.WARNING, Column.SALES_SHARE, ReadingRule.SHARE_IS_IN_PERCENT, share.toPlainString());
        }
        return share;
    }

    private void legalState() {
        String state = CellValues.plain(cells.of(Column.LEGAL_STATE).text());
        if (BARRING_STATE.matcher(state).find()) {
            cells.note(Severity.ERROR, Column.LEGAL_STATE, ReadingRule.LEGAL_STATE_PERMITS, state);
        } else if (!state.isEmpty() && !LIVE_STATE.matcher(state).matches()) {
            cells.note(Severity.WARNING, Column.LEGAL_STATE, ReadingRule.LEGAL_STATE_IS_READABLE, state);
        }
    }

    private @Nullable RoyaltyDraft royalty() {
        RoyaltyDraft royalty = new RoyaltyDraft(
                cells.read(Column.FEE_MODE, CellWords::mode, ReadingRule.FEE_STANDARD_IS_READABLE),
                cells.amount(Column.ENTRY_FEE),
                share(),
                cells.amount(Column.AMOUNT),
                cells.count(Column.PAY_WITHIN_DAYS),
                instalments(),
                cells.name(Column.OTHER_STANDARD));
        return royalty.equals(RoyaltyDraft.EMPTY) ? null : royalty;
    }

    private @Nullable InstalmentsDraft instalments() {
        InstalmentsDraft parts = new InstalmentsDraft(
                cells.amount(Column.FIRST),
                cells.count(Column.FIRST_WITHIN_DAYS),
                cells.read(Column.PERIOD, CellWords::period, ReadingRule.PERIOD_IS_READABLE),
                cells.count(Column.DAYS_BEFORE_PERIOD_END),
                cells.count(Column.LATER_COUNT),
                cells.amount(Column.LATER_AMOUNT),
                cells.count(Column.TOTAL_COUNT),
                cells.amount(Column.TOTAL));
        return parts.equals(new InstalmentsDraft(null, null, null, null, null, null, null, null)) ? null : parts;
    }

    /** Annex 3 asks for a term of each single licence, annex 4 has no place of its own for it. */
    private @Nullable String otherTerms() {
        String terms = Stream.of(
                        Optional.ofNullable(cells.name(Column.SINGLE_TERM)).map(term -> "单次许可期限：" + term),
                        Optional.ofNullable(cells.name(Column.OTHER_TERMS)))
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
        String value = cells.name(column);
        if (value != null) {
            contact.put(key, value);
        }
    }
}
