package cn.kaixu.platform.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import cn.kaixu.platform.kafka.NotAcknowledgedException;
import cn.kaixu.platform.problem.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets each message take effect once. A batch is handled in one transaction; if that fails, each message in one of its
 * own, so that only the one that cannot be handled is set aside. During an outage nothing is set aside: the
 * batch fails and is delivered again.
 */
final class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final String WAITS = "waits behind an earlier message of the same matter";

    private final Dispatch dispatch;
    private final InboxTable table;
    private final BlockedMatters blocked;
    private final DeadLetters deadLetters;
    private final TransactionTemplate transaction;
    private final InboxMeters meters;
    private final RetryTemplate retries = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(2)
            .delay(Duration.ofMillis(100))
            .multiplier(4)
            .predicate(failure -> !isOutage(failure))
            .build());

    Inbox(
            Dispatch dispatch,
            InboxTable table,
            BlockedMatters blocked,
            DeadLetters deadLetters,
            TransactionTemplate transaction,
            InboxMeters meters) {
        this.dispatch = dispatch;
        this.table = table;
        this.blocked = blocked;
        this.deadLetters = deadLetters;
        this.transaction = transaction;
        this.meters = meters;
    }

    void accept(List<IncomingMessage> batch) {
        List<IncomingMessage> known = batch.stream().filter(this::isKnown).toList();
        if (known.isEmpty()) {
            return;
        }
        if (!handledTogether(known)) {
            known.forEach(this::handleAlone);
        }
    }

    private boolean isKnown(IncomingMessage message) {
        boolean known = dispatch.knows(message);
        if (!known) {
            meters.unknown();
        }
        return known;
    }

    private boolean handledTogether(List<IncomingMessage> messages) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                if (blocked.any()) {
                    return false;
                }
                handleFresh(messages);
                return true;
            }));
        } catch (RuntimeException e) {
            if (isOutage(e)) {
                throw e;
            }
            LOG.debug("a batch of {} is handled one by one", messages.size(), e);
            return false;
        }
    }

    private void handleFresh(List<IncomingMessage> messages) {
        Set<String> fresh = table.claim(messages);
        for (IncomingMessage message : messages) {
            if (fresh.remove(message.id())) {
                dispatch.handle(message);
                meters.handled(message.type());
            } else {
                meters.repeated();
            }
        }
    }

    private void handleAlone(IncomingMessage message) {
        try {
            retries.execute(() -> {
                attempt(message);
                return message;
            });
        } catch (RetryException e) {
            if (isOutage(e.getCause()) && e.getCause() instanceof RuntimeException outage) {
                throw outage;
            }
            setAside(message, DeadLetters.reason(e.getCause()), e.getCause());
        }
    }

    private void attempt(IncomingMessage message) {
        transaction.executeWithoutResult(status -> {
            if (blocked.blocks(message)) {
                blocked.park(message, WAITS);
                deadLetters.add(message, WAITS);
                meters.parked();
            } else {
                handleFresh(List.of(message));
            }
        });
    }

    private void setAside(IncomingMessage message, String reason, Throwable failure) {
        LOG.error("message {} of {} cannot be handled and is set aside", message.id(), message.key(), failure);
        transaction.executeWithoutResult(status -> {
            blocked.park(message, reason);
            deadLetters.add(message, reason);
        });
        meters.parked();
    }

    /** Handles a message that was set aside; throws if that fails again. Returns whether it was a repeat. */
    boolean handleAgain(IncomingMessage message) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean repeat = table.claim(List.of(message)).isEmpty();
            if (!repeat) {
                dispatch.handle(message);
            }
            blocked.release(message);
            return repeat;
        }));
    }

    static boolean isOutage(Throwable failure) {
        return Outage.isBehind(failure) || failure instanceof NotAcknowledgedException;
    }
}
