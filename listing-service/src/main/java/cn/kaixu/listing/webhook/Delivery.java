package cn.kaixu.listing.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** One thing to tell; the id stays the same in every attempt, so that a receiver can tell a repeat. */
public record Delivery(
        UUID id,
        String webhookId,
        String event,
        @Nullable String batchId,
        @Nullable String body,
        DeliveryState state,
        int attempts,
        int tries,
        @Nullable Instant nextAttemptAt,
        Instant createdAt,
        @Nullable Instant deliveredAt,
        List<Attempt> log) {

    public Delivery {
        log = List.copyOf(log);
    }

    /** One attempt. With neither status nor problem it was cut off by a stop, or is going on. */
    public record Attempt(
            int number,
            Instant startedAt,
            @Nullable Integer status,
            @Nullable String problem,
            @Nullable Long millis) {}
}
