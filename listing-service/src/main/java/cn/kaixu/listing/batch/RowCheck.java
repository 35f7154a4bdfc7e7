package cn.kaixu.listing.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import cn.kaixu.listing.declaration.RuleFinding.Severity;
import cn.kaixu.listing.declaration.SubmissionRules;
import cn.kaixu.listing.declaration.draft.DraftComparison;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.register.RegisterQueries;
import org.springframework.stereotype.Component;

/** Says of rows what the rules say of declarations, and which of them may go out. */
@Component
class RowCheck {

    private final SubmissionRules rules;
    private final RegisterQueries register;

    RowCheck(SubmissionRules rules, RegisterQueries register) {
        this.rules = rules;
        this.register = register;
    }

    /** Checks rows that the given organisation sends. */
    List<BatchRow> check(List<BatchRow> rows, String organisation, LocalDate today) {
        Set<DeclarationId> live = register.liveAmong(
                rows.stream().flatMap(row -> id(row).stream()).collect(Collectors.toSet()));
        Map<DeclarationId, DeclarationForm> own = live.isEmpty() ? Map.of() : register.liveForms(live, organisation);
        return rows.stream()
                .map(row -> isRepeated(row, own)
                        ? row.unchanged(id(row).orElseThrow().value())
                        : check(row, live, today))
                .toList();
    }

    /** A row with a cell that could not be read is no repetition: nobody knows what the cell was to say. */
    private static boolean isRepeated(BatchRow row, Map<DeclarationId, DeclarationForm> own) {
        return row.notes().stream().noneMatch(note -> note.severity() == Severity.ERROR)
                && id(row).map(own::get)
                        .filter(form -> DraftComparison.saysNothingNew(row.draft(), form))
                        .isPresent();
    }

    private BatchRow check(BatchRow row, Set<DeclarationId> live, LocalDate today) {
        List<RowFinding> findings = new ArrayList<>(row.notes());
        rules.examine(row.draft(), today).stream()
                .map(RowFinding::of)
                // a cell that could not be read was said to be so already; it is not missing as well
                .filter(finding -> row.notes().stream()
                        .noneMatch(note -> note.severity() == Severity.ERROR
                                && note.field().equals(finding.field())))
                .forEach(findings::add);
        id(row).filter(live::contains)
                .ifPresent(id -> findings.add(RowFinding.error(
                        "patentNumber", RowRule.PATENT_HAS_NO_LIVE_DECLARATION.id(), id.patentNumber())));
        return new BatchRow(
                row.row(),
                row.draft(),
                row.notes(),
                row.contact(),
                row.demoFields(),
                outcome(findings),
                findings,
                null);
    }

    private static Optional<DeclarationId> id(BatchRow row) {
        return row.draft().number().map(DeclarationId::of);
    }

    private static RowOutcome outcome(List<RowFinding> findings) {
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return RowOutcome.REJECTED;
        }
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.MISSING)
                ? RowOutcome.INCOMPLETE
                : RowOutcome.READY;
    }
}
