package cn.kaixu.listing.declaration.web;

import java.time.Clock;
import java.util.Map;

import cn.kaixu.listing.declaration.SubmissionRules;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.declaration.value.Submission;
import cn.kaixu.listing.declaration.value.Submitter;
import cn.kaixu.platform.security.Actor;
import cn.kaixu.platform.time.ChinaDates;
import cn.kaixu.platform.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a posted form into something to hand in: every rule satisfied, the contact person in the vault. */
@Component
public class FormIntake {

    private final SubmissionRules rules;
    private final Vault vault;
    private final Clock clock;

    FormIntake(SubmissionRules rules, Vault vault, Clock clock) {
        this.rules = rules;
        this.vault = vault;
        this.clock = clock;
    }

    /** The form as it was posted. */
    public Submission take(DeclarationRequest request, Actor actor) {
        return take(request.draft(), request, actor);
    }

    /** The form as it will be once all owners have agreed. */
    public Submission takeForConsent(DeclarationRequest request, Actor actor) {
        return take(request.draft().agreedByAllOwners(), request, actor);
    }

    private Submission take(DeclarationDraft draft, DeclarationRequest request, Actor actor) {
        rules.require(draft, ChinaDates.today(clock));
        DeclarationForm form = draft.complete();
        DeclarationId id = DeclarationId.of(form.patent().number());
        return new Submission(form, submitter(actor), contact(request.contact(), id), request.demonstrated());
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
