package cn.kaixu.listing.declaration.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import cn.kaixu.listing.attachment.Attachments;
import cn.kaixu.listing.declaration.SubmissionRules;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.declaration.value.Paper;
import cn.kaixu.listing.declaration.value.Submission;
import cn.kaixu.listing.declaration.value.Submitter;
import cn.kaixu.listing.draftbox.DraftBox;
import cn.kaixu.listing.draftbox.DraftOwner;
import cn.kaixu.listing.paper.Papers;
import cn.kaixu.platform.security.Actor;
import cn.kaixu.platform.time.ChinaDates;
import cn.kaixu.platform.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a posted form into something to hand in: every rule satisfied, the papers there, the contact person in the vault. */
@Component
public class FormIntake {

    private final SubmissionRules rules;
    private final Papers papers;
    private final DraftBox drafts;
    private final Vault vault;
    private final Clock clock;

    FormIntake(SubmissionRules rules, Papers papers, DraftBox drafts, Vault vault, Clock clock) {
        this.rules = rules;
        this.papers = papers;
        this.drafts = drafts;
        this.vault = vault;
        this.clock = clock;
    }

    /** The form as it was posted, with the papers of the draft it was typed into. */
    public Submission take(DeclarationRequest request, @Nullable String draft, Actor actor) {
        return take(request.draft(), draft, request, actor);
    }

    /** The form as it will be once all owners have agreed. */
    public Submission takeForConsent(DeclarationRequest request, @Nullable String draft, Actor actor) {
        return take(request.draft().agreedByAllOwners(), draft, request, actor);
    }

    /** The papers that come with a form: those of its draft, and those handed in for the same patent before. */
    public List<Paper> papers(Submission submission, @Nullable String draft, Actor actor) {
        return papers.attached(earlier(submission.form(), actor), files(draft, actor));
    }

    private Submission take(DeclarationDraft form, @Nullable String draft, DeclarationRequest request, Actor actor) {
        rules.require(form, ChinaDates.today(clock));
        DeclarationForm complete = form.complete();
        DeclarationId id = DeclarationId.of(complete.patent().number());
        papers.require(form, earlier(complete, actor), files(draft, actor));
        return new Submission(complete, submitter(actor), contact(request.contact(), id), request.demonstrated());
    }

    private static String earlier(DeclarationForm form, Actor actor) {
        String id = DeclarationId.of(form.patent().number()).value();
        return Attachments.ofDeclaration(id, actor.organisation().id());
    }

    /** Files of somebody else's draft are nobody's papers. */
    private String files(@Nullable String draft, Actor actor) {
        return draft == null
                ? ""
                : drafts.find(draft, DraftOwner.of(actor))
                        .map(mine -> Attachments.ofDraft(mine.id()))
                        .orElse("");
    }

    private @Nullable String contact(@Nullable ContactRequest contact, DeclarationId id) {
        Map<String, String> filled = contact == null ? Map.of() : contact.filledIn();
        return filled.isEmpty() ? null : vault.store("declaration:" + id, "contact", filled);
    }

    private static Submitter submitter(Actor actor) {
        return new Submitter(
                actor.organisation().id(), actor.organisation().name(), actor.place(), Submitter.Channel.ONLINE, null);
    }
}
