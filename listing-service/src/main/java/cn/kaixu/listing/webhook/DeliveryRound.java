package cn.kaixu.listing.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import cn.kaixu.listing.batch.Batch;
import cn.kaixu.listing.batch.BatchStore;
import cn.kaixu.listing.batch.RowOutcome;
import cn.kaixu.platform.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Claims, sends and concludes one delivery after the other. A stop between claim and conclusion lets the lease run out, and the delivery goes out again under its id. */
@Component
class DeliveryRound {

    /** Longer than any attempt may last. */
    static final Duration LEASE = WebhookSender.DEADLINE.multipliedBy(4);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12));

    private final DeliveryTable deliveries;
    private final WebhookTable webhooks;
    private final BatchStore batches;
    private final WebhookSender sender;
    private final Vault vault;
    private final TransactionOperations transactions;
    private final JsonMapper json;
    private final Clock clock;

    DeliveryRound(
            DeliveryTable deliveries,
            WebhookTable webhooks,
            BatchStore batches,
            WebhookSender sender,
            Vault vault,
            TransactionOperations transactions,
            JsonMapper json,
            Clock clock) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.batches = batches;
        this.sender = sender;
        this.vault = vault;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    /** Sends the next delivery; says whether there was one. */
    boolean next() {
        Optional<Delivery> claimed = claim();
        claimed.ifPresent(this::send);
        return claimed.isPresent();
    }

    /** Takes the next delivery and fixes what it says, before anything leaves the house. */
    Optional<Delivery> claim() {
        return Objects.requireNonNull(transactions.execute(status -> deliveries
                .claim(clock.instant(), LEASE)
                .map(delivery -> {
                    deliveries.keepBody(delivery.id(), body(delivery));
                    return deliveries.find(delivery.id()).orElseThrow();
                })));
    }

    private void send(Delivery delivery) {
        Webhook webhook = webhooks.find(delivery.webhookId()).orElse(null);
        if (webhook == null) {
            return; // removed meanwhile, and the delivery with it
        }
        String body = Objects.requireNonNull(delivery.body());
        String signature = WebhookSignature.of(secret(webhook), clock.instant(), body);
        SendResult result = sender.send(webhook.url(), delivery.id(), delivery.event(), signature, body);
        transactions.executeWithoutResult(status -> conclude(delivery, result));
    }

    private void conclude(Delivery delivery, SendResult result) {
        Instant now = clock.instant();
        if (result.accepted()) {
            deliveries.conclude(delivery, result, DeliveryState.DELIVERED, null, now);
        } else if (delivery.tries() > PAUSES.size()) {
            deliveries.conclude(delivery, result, DeliveryState.GIVEN_UP, null, now);
        } else {
            Instant next = now.plus(PAUSES.get(delivery.tries() - 1));
            deliveries.conclude(delivery, result, DeliveryState.WAITING, next, now);
        }
    }

    private String secret(Webhook webhook) {
        return vault.read(webhook.secret())
                .map(kept -> kept.get("secret"))
                .orElseThrow(() -> new IllegalStateException("the secret of webhook " + webhook.id() + " is gone"));
    }

    /** What happened and where to ask for more; nothing about persons. */
    private String body(Delivery delivery) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", delivery.id());
        body.put("event", delivery.event());
        body.put("occurredAt", delivery.createdAt().toString());
        if (delivery.batchId() != null) {
            body.put("batch", batch(batches.read(delivery.batchId())));
        }
        return json.writeValueAsString(body);
    }

    private static Map<String, Object> batch(Batch batch) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", batch.id());
        view.put("fileName", batch.fileName());
        view.put("state", batch.state());
        for (RowOutcome outcome : RowOutcome.values()) {
            view.put(outcome.name().toLowerCase(Locale.ROOT), batch.count(outcome));
        }
        view.put("results", "/api/batches/" + batch.id() + "/results");
        return view;
    }
}
