package cn.kaixu.listing.form;

import jakarta.annotation.security.RolesAllowed;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.draftbox.DraftBox;
import cn.kaixu.listing.draftbox.DraftOwner;
import cn.kaixu.listing.draftbox.SavedDraft;
import cn.kaixu.platform.security.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives form and statement to print before they are handed in, so that owners who sign on paper have something to sign. */
@RestController
@RequestMapping("/api/declarations/drafts/{id}")
@RolesAllowed({Roles.PATENTEE, Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK})
class DraftPrintController {

    private final DraftBox drafts;
    private final FormDocument form;
    private final StatementDocument statement;

    DraftPrintController(DraftBox drafts, FormDocument form, StatementDocument statement) {
        this.drafts = drafts;
        this.form = form;
        this.statement = statement;
    }

    @GetMapping("/form.pdf")
    ResponseEntity<byte[]> form(@PathVariable String id, Actor actor) {
        SavedDraft draft = drafts.require(id, DraftOwner.of(actor));
        return PdfAnswer.of(name("信息表草稿", draft), form.pdf(draft, drafts.contact(draft)));
    }

    @GetMapping("/statement.pdf")
    ResponseEntity<byte[]> statement(@PathVariable String id, Actor actor) {
        SavedDraft draft = drafts.require(id, DraftOwner.of(actor));
        return PdfAnswer.of(name("声明草稿", draft), statement.pdf(draft));
    }

    private static String name(String document, SavedDraft draft) {
        return draft.form().number().map(number -> document + "-" + number).orElse(document) + ".pdf";
    }
}
