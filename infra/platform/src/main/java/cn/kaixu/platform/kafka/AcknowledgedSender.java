package cn.kaixu.platform.kafka;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessagingException;
import org.springframework.messaging.support.MessageBuilder;

/** Sends through Spring Cloud Stream without waiting, and tells when the broker has acknowledged. */
public final class AcknowledgedSender {

    private static final String SEND_NUMBER = "kafka_send_number";

    private final StreamBridge bridge;
    private final KafkaProperties properties;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<Long, CompletableFuture<Void>> waiting = new ConcurrentHashMap<>();

    AcknowledgedSender(StreamBridge bridge, KafkaProperties properties) {
        this.bridge = bridge;
        this.properties = properties;
    }

    /** Sends to a topic named as on the broker; the future completes with the broker's acknowledgement. */
    public CompletableFuture<Void> send(String topic, String key, Map<String, String> headers, byte[] body) {
        long number = numbers.incrementAndGet();
        CompletableFuture<Void> acknowledgement = new CompletableFuture<>();
        waiting.put(number, acknowledgement);
        Message<byte[]> message = MessageBuilder.withPayload(body)
                .copyHeaders(headers)
                .setHeader(KafkaHeaders.KEY, key)
                .setHeader(SEND_NUMBER, number)
                .build();
        try {
            bridge.send(topic, message);
        } catch (RuntimeException e) {
            waiting.remove(number);
            throw e;
        }
        return acknowledgement.whenComplete((done, failure) -> waiting.remove(number));
    }

    /** Waits until all are acknowledged; throws if one is not, or not in time. */
    public void await(Iterable<CompletableFuture<Void>> acknowledgements) {
        long deadline = System.nanoTime() + properties.acknowledgement().toNanos();
        for (CompletableFuture<Void> acknowledgement : acknowledgements) {
            await(acknowledgement, deadline - System.nanoTime());
        }
    }

    private static void await(CompletableFuture<Void> acknowledgement, long nanos) {
        try {
            acknowledgement.get(Math.max(nanos, 0), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAcknowledgedException("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            acknowledgement.cancel(false);
            throw new NotAcknowledgedException("the broker has not acknowledged", e);
        }
    }

    void acknowledged(Message<?> sent) {
        CompletableFuture<Void> acknowledgement = find(sent);
        if (acknowledgement != null) {
            acknowledgement.complete(null);
        }
    }

    void failed(Object failure) {
        if (failure instanceof MessagingException problem && problem.getFailedMessage() != null) {
            CompletableFuture<Void> acknowledgement = find(problem.getFailedMessage());
            if (acknowledgement != null) {
                acknowledgement.completeExceptionally(Objects.requireNonNullElse(problem.getCause(), problem));
            }
        }
    }

    private @Nullable CompletableFuture<Void> find(Message<?> message) {
        return message.getHeaders().get(SEND_NUMBER) instanceof Long number ? waiting.get(number) : null;
    }
}
