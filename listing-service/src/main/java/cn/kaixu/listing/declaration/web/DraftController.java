package cn.kaixu.listing.declaration.web;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.declaration.SubmissionRules;
import cn.kaixu.listing.draftbox.DraftBox;
import cn.kaixu.listing.draftbox.DraftOwner;
import cn.kaixu.listing.draftbox.DraftRefusal;
import cn.kaixu.listing.draftbox.SavedDraft;
import cn.kaixu.listing.register.RegisterQueries;
import cn.kaixu.platform.idempotency.IdempotentRequest;
import cn.kaixu.platform.problem.ProblemTexts;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.security.Actor;
import cn.kaixu.platform.time.ChinaDates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Keeps forms while they are typed, wherever their author logs in. */
@RestController
@RequestMapping("/api/declarations/drafts")
@RolesAllowed({Roles.PATENTEE, Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK})
class DraftController {

    private final DraftBox drafts;
    private final RegisterQueries register;
    private final SubmissionRules rules;
    private final Clock clock;
    private final ProblemTexts texts = ProblemTexts.fromBundles();

    DraftController(DraftBox drafts, RegisterQueries register, SubmissionRules rules, Clock clock) {
        this.drafts = drafts;
        this.register = register;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping
    List<DraftSummary> list(Actor actor) {
        return drafts.of(DraftOwner.of(actor)).stream().map(DraftSummary::of).toList();
    }

    @GetMapping("/{id}")
    ResponseEntity<DraftView> one(@PathVariable String id, Actor actor, Locale locale) {
        return answer(ResponseEntity.ok(), drafts.require(id, DraftOwner.of(actor)), locale);
    }

    @IdempotentRequest
    @PostMapping
    ResponseEntity<DraftView> add(
            @RequestParam(required = false) @Nullable String corrects,
            @Valid @RequestBody DeclarationRequest request,
            Actor actor,
            Locale locale) {
        if (corrects != null) {
            register.visible(corrects, actor);
        }
        SavedDraft draft = drafts.add(DraftOwner.of(actor), corrects, request.draft(), contact(request));
        return answer(ResponseEntity.created(URI.create("/api/declarations/drafts/" + draft.id())), draft, locale);
    }

    @PutMapping("/{id}")
    ResponseEntity<DraftView> replace(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody DeclarationRequest request,
            Actor actor,
            Locale locale) {
        if (seen == null) {
            throw new Refused(DraftRefusal.DRAFT_VERSION_MISSING);
        }
        return answer(
                ResponseEntity.ok(),
                drafts.replace(id, DraftOwner.of(actor), seen, request.draft(), contact(request)),
                locale);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(@PathVariable String id, Actor actor) {
        drafts.remove(id, DraftOwner.of(actor));
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<DraftView> answer(ResponseEntity.BodyBuilder answer, SavedDraft draft, Locale locale) {
        List<DraftView.Finding> findings = rules.examine(draft.form(), ChinaDates.today(clock)).stream()
                .map(finding -> DraftView.Finding.of(finding, texts, locale))
                .toList();
        return answer.eTag(draft.tag()).body(DraftView.of(draft, drafts.contact(draft), findings));
    }

    private static Map<String, String> contact(DeclarationRequest request) {
        ContactRequest contact = request.contact();
        return contact == null ? Map.of() : contact.filledIn();
    }
}
