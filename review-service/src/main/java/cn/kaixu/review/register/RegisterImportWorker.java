package cn.kaixu.review.register;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;

import cn.kaixu.platform.problem.Refused;
import cn.kaixu.review.register.RegisterImport.State;
import cn.kaixu.review.register.RegisterImports.Pending;
import de.siegmar.fastcsv.reader.CsvParseException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works through received bulletins one after the other, in the background. Each step is one transaction on a locked
 * row, so a crash leaves the bulletin as it was and the next start, or another replica, takes it up again.
 */
@Component
class RegisterImportWorker {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterImportWorker.class);

    private static final long RETRY_SECONDS = 30;

    private final RegisterImports imports;
    private final RegisterLoader loader;
    private final RegisterQueries register;
    private final AfterImport afterImport;
    private final TransactionTemplate transaction;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("register-import").factory());
    private @Nullable ScheduledFuture<?> repetition;

    RegisterImportWorker(
            RegisterImports imports,
            RegisterLoader loader,
            RegisterQueries register,
            AfterImport afterImport,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.loader = loader;
        this.register = register;
        this.afterImport = afterImport;
        this.transaction = transaction;
    }

    /** Takes up what an earlier run or a stopped replica left unfinished. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        repetition = thread.scheduleWithFixedDelay(this::workOff, 0, RETRY_SECONDS, TimeUnit.SECONDS);
    }

    @EventListener(BulletinReceived.class)
    void wake() {
        thread.execute(this::workOff);
    }

    @PreDestroy
    void stop() {
        if (repetition != null) {
            repetition.cancel(false);
        }
        thread.shutdownNow();
    }

    private void workOff() {
        try {
            while (step(State.RECEIVED) || step(State.APPLIED)) {
                // each step takes one bulletin one state further
            }
        } catch (RuntimeException e) {
            LOG.error("register import stopped; it is tried again", e);
        }
    }

    private boolean step(State state) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<Pending> next = imports.lockNext(state);
            next.ifPresent(state == State.RECEIVED ? this::load : this::follow);
            return next.isPresent();
        }));
    }

    private void load(Pending pending) {
        try {
            Bulletin bulletin = Bulletin.open(imports.content(pending.id()));
            imports.applied(pending.id(), loader.load(pending.id(), pending.fileName(), bulletin));
        } catch (CsvParseException | Refused unreadable) {
            LOG.warn("bulletin {} cannot be read", pending.id(), unreadable);
            imports.failed(pending.id(), String.valueOf(unreadable.getMessage()));
        }
    }

    private void follow(Pending pending) {
        long rechecked = afterImport.changed(register.changedBy(pending.id()));
        imports.done(pending.id(), rechecked);
    }
}
