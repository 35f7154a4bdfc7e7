package cn.kaixu.listing.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.listing.declaration.draft.ExploitationDraft;
import cn.kaixu.listing.declaration.draft.LicensingDraft;
import cn.kaixu.listing.declaration.draft.RoyaltyDraft;
import cn.kaixu.listing.declaration.value.EvaluationReport;
import org.jspecify.annotations.Nullable;

/** One setting for many rows: what is present is set, the rest of a row stays. {@code contact} refers to the vault. */
public record RowCompletion(
        @Nullable RoyaltyDraft royalty,
        @Nullable LocalDate licenceEnd,
        @Nullable String scope,
        @Nullable LocalDate termEnd,
        @Nullable LocalDate filingDate,
        @Nullable LocalDate grantDate,
        @Nullable PatentType patentType,
        @Nullable EvaluationReport evaluationReport,
        @Nullable Boolean allOwnersAgreed,
        @Nullable Boolean promisesAccepted,
        @Nullable ExploitationDraft exploitation,
        @Nullable LicensingDraft licensedToOthers,
        @Nullable String otherTerms,
        @Nullable String contact) {

    /** A setting of nothing but a patent's dates; the end is the last day of its term. */
    public static RowCompletion dates(
            @Nullable LocalDate grantDate, @Nullable LocalDate filingDate, @Nullable LocalDate termEnd) {
        return new RowCompletion(
                null, null, null, termEnd, filingDate, grantDate, null, null, null, null, null, null, null, null);
    }

    /**
     * The row with the setting applied, its findings still those of before.
     *
     * @param overwrite whether it replaces what the row has, or only fills what the table left blank
     * @param demoFields fields whose values are demonstration values; noted where they were set
     */
    BatchRow applyTo(BatchRow row, boolean overwrite, List<String> demoFields) {
        Setting setting = new Setting(row, overwrite);
        DeclarationDraft old = row.draft();
        DeclarationDraft draft = new DeclarationDraft(
                old.patentNumber(),
                old.title(),
                setting.of("patentType", old.patentType(), patentType),
                setting.of("grantDate", old.grantDate(), grantDate),
                setting.of("filingDate", old.filingDate(), filingDate),
                setting.of("termEnd", old.termEnd(), termEnd),
                old.patentees(),
                setting.of("royalty", old.royalty(), royalty),
                setting.of("licenceEnd", old.licenceEnd(), licenceEnd),
                setting.of("scope", old.scope(), scope),
                setting.of("exploitation", old.exploitation(), exploitation),
                setting.of("licensedToOthers", old.licensedToOthers(), licensedToOthers),
                setting.of("promisesAccepted", old.promisesAccepted(), promisesAccepted),
                setting.of("allOwnersAgreed", old.allOwnersAgreed(), allOwnersAgreed),
                setting.of("evaluationReport", old.evaluationReport(), evaluationReport),
                setting.of("otherTerms", old.otherTerms(), otherTerms));
        String contactNow = setting.of("contact", row.contact(), contact);
        return new BatchRow(
                row.row(),
                draft,
                setting.remainingNotes(),
                contactNow,
                setting.demonstrated(demoFields),
                row.outcome(),
                row.findings(),
                null);
    }

    /** What happens to the fields of one row. */
    private static final class Setting {

        private final BatchRow row;
        private final boolean overwrite;
        private final List<String> set = new ArrayList<>();

        Setting(BatchRow row, boolean overwrite) {
            this.row = row;
            this.overwrite = overwrite;
        }

        <T> @Nullable T of(String field, @Nullable T old, @Nullable T wanted) {
            if (wanted == null || (!overwrite && (old != null || noted(field)))) {
                return old;
            }
            set.add(field);
            return wanted;
        }

        List<RowFinding> remainingNotes() {
            return row.notes().stream()
                    .filter(note -> set.stream().noneMatch(field -> belongs(note, field)))
                    .toList();
        }

        List<String> demonstrated(List<String> demoFields) {
            Set<String> fields = new TreeSet<>(row.demoFields());
            fields.removeAll(set);
            demoFields.stream().filter(set::contains).forEach(fields::add);
            return List.copyOf(fields);
        }

        private boolean noted(String field) {
            return row.notes().stream().anyMatch(note -> belongs(note, field));
        }

        private static boolean belongs(RowFinding note, String field) {
            return note.field().equals(field) || note.field().startsWith(field + ".");
        }
    }
}
