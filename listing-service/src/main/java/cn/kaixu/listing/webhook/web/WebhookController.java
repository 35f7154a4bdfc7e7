package cn.kaixu.listing.webhook.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.webhook.Delivery;
import cn.kaixu.listing.webhook.WebhookBook;
import cn.kaixu.platform.paging.Page;
import cn.kaixu.platform.paging.PageRequest;
import cn.kaixu.platform.security.Actor;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets the clerks of an organisation manage where it is told of its batches. Nobody sees another's. */
@RestController
@RequestMapping("/api/webhooks")
@RolesAllowed({Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK, Roles.PATENTEE})
class WebhookController {

    private final WebhookBook book;

    WebhookController(WebhookBook book) {
        this.book = book;
    }

    /** Where to send. */
    record WebhookRequest(@NotBlank @Size(max = 500) String url) {}

    @GetMapping
    List<WebhookView> list(Actor actor) {
        return book.of(actor.organisation().id()).stream().map(WebhookView::of).toList();
    }

    /** Not repeatable by key, because the answer holds the secret and is therefore kept nowhere; the address itself stands once only. */
    @PostMapping
    ResponseEntity<WebhookView.Added> add(@Valid @RequestBody WebhookRequest request, Actor actor) {
        WebhookBook.Added added = book.add(actor.organisation().id(), request.url(), actor.name());
        return ResponseEntity.created(
                        URI.create("/api/webhooks/" + added.webhook().id()))
                .cacheControl(CacheControl.noStore())
                .body(WebhookView.Added.of(added));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(@PathVariable String id, Actor actor) {
        book.remove(actor.organisation().id(), id);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{id}/ping")
    ResponseEntity<Delivery> ping(@PathVariable String id, Actor actor) {
        return ResponseEntity.accepted().body(book.ping(actor.organisation().id(), id));
    }

    @GetMapping("/{id}/deliveries")
    Page<Delivery> log(@PathVariable String id, PageRequest page, Actor actor) {
        return book.log(actor.organisation().id(), id, page);
    }

    @PostMapping("/{id}/deliveries/{delivery}/resend")
    ResponseEntity<Delivery> sendAgain(@PathVariable String id, @PathVariable UUID delivery, Actor actor) {
        return ResponseEntity.accepted()
                .body(book.sendAgain(actor.organisation().id(), id, delivery));
    }
}
