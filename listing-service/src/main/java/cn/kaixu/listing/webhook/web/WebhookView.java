package cn.kaixu.listing.webhook.web;

import java.time.Instant;

import cn.kaixu.listing.webhook.Webhook;
import cn.kaixu.listing.webhook.WebhookBook;

/** A webhook as its organisation sees it. */
record WebhookView(String id, String url, String createdBy, Instant createdAt) {

    static WebhookView of(Webhook webhook) {
        return new WebhookView(webhook.id(), webhook.url().toString(), webhook.createdBy(), webhook.createdAt());
    }

    /** A new webhook with its secret, shown this once. */
    record Added(String id, String url, String createdBy, Instant createdAt, String secret) {

        static Added of(WebhookBook.Added added) {
            WebhookView view = WebhookView.of(added.webhook());
            return new Added(view.id(), view.url(), view.createdBy(), view.createdAt(), added.secret());
        }
    }
}
