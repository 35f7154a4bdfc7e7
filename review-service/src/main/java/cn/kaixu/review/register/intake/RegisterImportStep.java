package cn.kaixu.review.register.intake;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import cn.kaixu.platform.problem.Outage;
import cn.kaixu.review.register.AfterImport;
import cn.kaixu.review.register.intake.RegisterImport.State;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the import at work one slice further, in one transaction that also writes down where the next slice begins: a
 * crash costs the slice at hand and nothing else. Whatever goes wrong with the bulletin itself ends in FAILED with a
 * reason, so that it never holds up those behind it; only an outage is waited for.
 */
@Component
class RegisterImportStep {

    /** A slice that stopped the process this often is not begun again. */
    static final int ATTEMPTS = 5;

    private static final Logger LOG = LoggerFactory.getLogger(RegisterImportStep.class);
    private static final long NANOSECONDS = 1_000_000_000L;

    private final ImportProgress progress;
    private final Staging staging;
    private final Merge merge;
    private final RegisterFiles files;
    private final List<AfterImport> afterImport;
    private final TransactionTemplate transaction;
    private @Nullable Pending begun;

    RegisterImportStep(
            ImportProgress progress,
            Staging staging,
            Merge merge,
            RegisterFiles files,
            List<AfterImport> afterImport,
            TransactionTemplate transaction) {
        this.progress = progress;
        this.staging = staging;
        this.merge = merge;
        this.files = files;
        this.afterImport = List.copyOf(afterImport);
        this.transaction = transaction;
    }

    /** Returns whether there was anything to do. */
    boolean take() {
        AtomicReference<@Nullable Pending> taken = new AtomicReference<>();
        try {
            transaction.executeWithoutResult(status -> progress.lockNext().ifPresent(next -> {
                taken.set(next);
                work(next);
            }));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError failure) {
            Pending pending = taken.get();
            if (pending == null || Outage.isBehind(failure)) {
                throw failure;
            }
            LOG.warn("bulletin {} cannot be taken further than {}", pending.id(), pending.state(), failure);
            progress.failed(pending.id(), explanation(pending.state(), failure));
        }
        return taken.get() != null;
    }

    private void work(Pending next) {
        if (next.state() == State.APPLIED) {
            follow(next);
        } else if (isFatal(next)) {
            progress.failed(
                    next.id(),
                    "导入到第 %d 行时已中断 %d 次，不再尝试。请检查该行附近的内容后重新上传。"
                            .formatted(next.read().lines() + 1, ATTEMPTS));
        } else if (next.state() == State.RECEIVED) {
            stage(next);
        } else {
            apply(next);
        }
    }

    /** A slice this process begins again after an outage did not stop the process. */
    private boolean isFatal(Pending next) {
        boolean again = next.equals(begun);
        begun = next;
        return !again && progress.attempt(next.id()) > ATTEMPTS;
    }

    private void stage(Pending next) {
        long began = System.nanoTime();
        Slice slice = staging.next(next);
        progress.staged(next.id(), slice, rate(slice.lines(), began));
    }

    private void apply(Pending next) {
        long began = System.nanoTime();
        long upTo = merge.next(next);
        progress.merged(next.id(), upTo, rate(upTo - next.merged(), began));
        if (upTo == next.read().lines()) {
            staging.clear();
            files.drop(next.id());
            progress.applied(next.id(), merge.changed(next.id()));
        }
    }

    private void follow(Pending pending) {
        long rechecked = 0;
        RuntimeException failed = null;
        for (AfterImport consequence : afterImport) {
            try {
                rechecked += consequence.changedBy(pending.id());
            } catch (RuntimeException failure) {
                failed = failed == null || Outage.isBehind(failure) ? failure : failed; // the others still follow
            }
        }
        if (failed != null) {
            throw failed;
        }
        progress.done(pending.id(), rechecked);
    }

    private static long rate(long lines, long since) {
        return lines * NANOSECONDS / Math.max(1, System.nanoTime() - since);
    }

    private static String explanation(State state, Throwable failure) {
        String cause = failure.getClass().getSimpleName() + "：" + failure.getMessage();
        return switch (state) {
            case APPLIED -> "登记簿已更新，但重新核验没有全部完成，请重新上传同一文件继续。原因：" + cause;
            case STAGED -> "文件已读完，但写入登记簿时出错，可能只写入了一部分，请重新上传同一文件继续。原因：" + cause;
            default -> "导入时出错，登记簿没有改动。原因：" + cause;
        };
    }
}
