package cn.kaixu.listing.conversion;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import cn.kaixu.listing.attachment.Attachment;
import cn.kaixu.listing.attachment.AttachmentKind;
import cn.kaixu.listing.attachment.Attachments;
import cn.kaixu.listing.consent.value.Change;
import cn.kaixu.listing.consent.value.ConsentId;
import cn.kaixu.listing.consent.view.ConsentQueries;
import cn.kaixu.listing.consent.view.ConsentState;
import cn.kaixu.listing.conversion.value.Condition;
import cn.kaixu.listing.declaration.SubmissionRules;
import cn.kaixu.listing.register.RegisterEntry;
import cn.kaixu.listing.register.RegisterState;
import cn.kaixu.platform.time.ChinaDates;
import org.springframework.stereotype.Component;

/** Gathers what is on file about a declaration and says how the conditions stand today. */
@Component
public class Examination {

    private final Attachments attachments;
    private final ConsentQueries consents;
    private final VerificationTable verifications;
    private final Conditions conditions;
    private final Clock clock;

    Examination(
            Attachments attachments,
            ConsentQueries consents,
            VerificationTable verifications,
            SubmissionRules rules,
            Clock clock) {
        this.attachments = attachments;
        this.consents = consents;
        this.verifications = verifications;
        this.conditions = new Conditions(rules);
        this.clock = clock;
    }

    public List<Condition> examine(RegisterEntry entry) {
        Set<AttachmentKind> papers = attachments
                .of(Attachments.ofDeclaration(
                        entry.id().value(), entry.submission().submitter().organisationId()))
                .stream()
                .map(Attachment::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AttachmentKind.class)));
        OnFile file = new OnFile(
                entry.state() == RegisterState.ANNOUNCED,
                entry.submission().form(),
                entry.submission().consent() != null || papers.contains(AttachmentKind.OWNERS_STATEMENT),
                agreedToConvert(entry),
                papers.contains(AttachmentKind.EVALUATION_REPORT),
                verifications.of(entry.id(), entry.round()));
        return conditions.examine(file, ChinaDates.today(clock));
    }

    private boolean agreedToConvert(RegisterEntry entry) {
        String id = ConsentId.of(entry.id().patentNumber()).value();
        return consents.changes(id, entry.round()).stream()
                .anyMatch(asked ->
                        asked.change() instanceof Change.Conversion && asked.state() == ConsentState.COMPLETED);
    }
}
