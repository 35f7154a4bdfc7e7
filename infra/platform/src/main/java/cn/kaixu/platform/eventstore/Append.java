package cn.kaixu.platform.eventstore;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** The events of one unit of work on their way into the store, all of them or none. */
final class Append {

    private enum Stage {
        WAITING,
        SENT,
        ABANDONED
    }

    private final String unitOfWork;
    private final List<EventRow> rows;
    private final Set<String> streams;
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.WAITING);
    private final CompletableFuture<Verdict> verdict = new CompletableFuture<>();

    Append(String unitOfWork, List<EventRow> rows) {
        this.unitOfWork = unitOfWork;
        this.rows = List.copyOf(rows);
        this.streams =
                rows.stream().map(row -> row.place().aggregateIdentifier()).collect(Collectors.toUnmodifiableSet());
    }

    String unitOfWork() {
        return unitOfWork;
    }

    List<EventRow> rows() {
        return rows;
    }

    Set<String> streams() {
        return streams;
    }

    /** Called before each attempt to store; false once it is answered or nobody waits any more. */
    boolean send() {
        return !verdict.isDone() && (stage.compareAndSet(Stage.WAITING, Stage.SENT) || stage.get() == Stage.SENT);
    }

    void answer(Verdict found) {
        verdict.complete(found);
    }

    void fail(RuntimeException problem) {
        verdict.completeExceptionally(problem);
    }

    Verdict await(Duration patience) {
        try {
            return verdict.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw leave("no answer within " + patience, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw leave("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException problem ? problem : new IllegalStateException(e.getCause());
        }
    }

    private RuntimeException leave(String reason, Exception cause) {
        Stage left = stage.getAndSet(Stage.ABANDONED);
        return left == Stage.WAITING
                ? new EventStoreUnavailableException("Events of " + unitOfWork + " not stored: " + reason, cause)
                : new AppendOutcomeUnknownException(unitOfWork, reason, cause);
    }
}
