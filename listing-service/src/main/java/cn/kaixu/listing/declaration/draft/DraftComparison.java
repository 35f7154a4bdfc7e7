package cn.kaixu.listing.declaration.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.Exploitation;
import cn.kaixu.listing.declaration.value.LicensingToOthers;
import org.jspecify.annotations.Nullable;

/**
 * Compares a draft with a form handed in before. What the draft leaves open is no difference: the table of annex 3 says nothing of fees, which
 * were filled in afterwards.
 */
public final class DraftComparison {

    private DraftComparison() {}

    /** Whether everything the draft says is what the form says. */
    public static boolean saysNothingNew(DeclarationDraft draft, DeclarationForm form) {
        DeclarationDraft known = DeclarationDraft.of(form);
        return draft.number().equals(Optional.of(form.patent().number()))
                && text(draft.title(), known.title())
                && same(draft.patentType(), known.patentType())
                && same(draft.grantDate(), known.grantDate())
                && same(draft.filingDate(), known.filingDate())
                && same(draft.termEnd(), known.termEnd())
                && owners(draft.owners(), known.owners())
                && royalty(draft.fee(), known.fee())
                && same(draft.licenceEnd(), known.licenceEnd())
                && text(draft.scope(), known.scope())
                && exploitation(draft.exploitation(), form.statements().exploitation())
                && licensing(draft.licensedToOthers(), form.statements().licensedToOthers())
                && same(draft.promisesAccepted(), known.promisesAccepted())
                && same(draft.allOwnersAgreed(), known.allOwnersAgreed())
                && same(draft.evaluationReport(), known.evaluationReport())
                && text(draft.otherTerms(), known.otherTerms());
    }

    private static boolean owners(List<PatenteeDraft> said, List<PatenteeDraft> known) {
        if (said.isEmpty()) {
            return true;
        }
        if (said.size() != known.size()) {
            return false;
        }
        for (int i = 0; i < said.size(); i++) {
            if (!owner(said.get(i), known.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean owner(PatenteeDraft said, PatenteeDraft known) {
        return said.plainName().equals(known.plainName())
                && same(said.kind(), known.kind())
                && text(said.creditCode(), known.creditCode());
    }

    private static boolean royalty(RoyaltyDraft said, RoyaltyDraft known) {
        return same(said.mode(), known.mode())
                && number(said.entryFee(), known.entryFee())
                && number(said.salesShare(), known.salesShare())
                && number(said.amount(), known.amount())
                && same(said.payWithinDays(), known.payWithinDays())
                && (said.instalments() == null
                        || (known.instalments() != null && instalments(said.instalments(), known.instalments())))
                && text(said.otherStandard(), known.otherStandard());
    }

    private static boolean instalments(InstalmentsDraft said, InstalmentsDraft known) {
        return number(said.first(), known.first())
                && same(said.firstWithinDays(), known.firstWithinDays())
                && same(said.period(), known.period())
                && same(said.daysBeforePeriodEnd(), known.daysBeforePeriodEnd())
                && same(said.laterCount(), known.laterCount())
                && number(said.laterAmount(), known.laterAmount())
                && same(said.totalCount(), known.totalCount())
                && number(said.total(), known.total());
    }

    private static boolean exploitation(@Nullable ExploitationDraft said, Exploitation known) {
        return said == null
                || (same(said.exploited(), known.exploited())
                        && text(said.since(), known.since())
                        && text(said.scope(), known.scope())
                        && text(said.manner(), known.manner()));
    }

    private static boolean licensing(@Nullable LicensingDraft said, LicensingToOthers known) {
        return said == null
                || (same(said.licensed(), known.licensed())
                        && text(said.since(), known.since())
                        && text(said.scope(), known.scope()));
    }

    private static <T> boolean same(@Nullable T said, @Nullable T known) {
        return said == null || said.equals(known);
    }

    /** 1000 and 1000.00 are the same amount. */
    private static boolean number(@Nullable BigDecimal said, @Nullable BigDecimal known) {
        return said == null || (known != null && said.compareTo(known) == 0);
    }

    private static boolean text(@Nullable String said, @Nullable String known) {
        return Texts.clean(said).isEmpty() || Texts.clean(said).equals(Texts.clean(known));
    }
}
