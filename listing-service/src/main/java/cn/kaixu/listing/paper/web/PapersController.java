package cn.kaixu.listing.paper.web;

import jakarta.annotation.security.RolesAllowed;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.attachment.Attachments;
import cn.kaixu.listing.draftbox.DraftBox;
import cn.kaixu.listing.draftbox.DraftOwner;
import cn.kaixu.listing.draftbox.SavedDraft;
import cn.kaixu.listing.paper.Papers;
import cn.kaixu.listing.register.RegisterEntry;
import cn.kaixu.listing.register.RegisterQueries;
import cn.kaixu.platform.security.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Says which papers are demanded and which are missing: to whoever fills in the form, and to those who decide on it. */
@RestController
class PapersController {

    private final Papers papers;
    private final DraftBox drafts;
    private final RegisterQueries register;

    PapersController(Papers papers, DraftBox drafts, RegisterQueries register) {
        this.papers = papers;
        this.drafts = drafts;
        this.register = register;
    }

    @RolesAllowed({Roles.PATENTEE, Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK})
    @GetMapping("/api/declarations/drafts/{id}/papers")
    PapersView ofDraft(@PathVariable String id, Actor actor) {
        SavedDraft draft = drafts.require(id, DraftOwner.of(actor));
        // what was handed in with an earlier round counts for its correction
        return PapersView.of(papers.check(draft.form(), Attachments.ofDraft(id), earlier(draft, actor)));
    }

    @RolesAllowed({Roles.PATENTEE, Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK, Roles.REVIEWER, Roles.AGENCY_OFFICER})
    @GetMapping("/api/declarations/{id}/papers")
    PapersView ofDeclaration(@PathVariable String id, Actor actor) {
        RegisterEntry entry = register.visible(id, actor);
        return PapersView.of(papers.check(entry.submission(), entry.id().value()));
    }

    private static String earlier(SavedDraft draft, Actor actor) {
        return draft.corrects() == null
                ? ""
                : Attachments.ofDeclaration(
                        draft.corrects(), actor.organisation().id());
    }
}
