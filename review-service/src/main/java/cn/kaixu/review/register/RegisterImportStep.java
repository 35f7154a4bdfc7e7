package cn.kaixu.review.register;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import cn.kaixu.platform.problem.Outage;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.review.register.RegisterImport.State;
import cn.kaixu.review.register.RegisterImports.Pending;
import de.siegmar.fastcsv.reader.CsvParseException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes one bulletin one state further, in one transaction on its locked row. Whatever goes wrong with the bulletin
 * itself ends in FAILED with a reason, so that it never holds up those behind it; only an outage is waited for.
 */
@Component
class RegisterImportStep {

    /** A file that stopped the process this often is not begun again. */
    static final int ATTEMPTS = 5;

    private static final Logger LOG = LoggerFactory.getLogger(RegisterImportStep.class);

    private final RegisterImports imports;
    private final RegisterLoader loader;
    private final RegisterQueries register;
    private final List<AfterImport> afterImport;
    private final TransactionTemplate transaction;

    RegisterImportStep(
            RegisterImports imports,
            RegisterLoader loader,
            RegisterQueries register,
            List<AfterImport> afterImport,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.loader = loader;
        this.register = register;
        this.afterImport = List.copyOf(afterImport);
        this.transaction = transaction;
    }

    /** Returns whether there was a bulletin in this state. */
    boolean take(State state) {
        AtomicReference<@Nullable Pending> taken = new AtomicReference<>();
        try {
            transaction.executeWithoutResult(status -> imports.lockNext(state).ifPresent(next -> {
                taken.set(next);
                work(state, next);
            }));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError failure) {
            Pending pending = taken.get();
            if (pending == null || Outage.isBehind(failure)) {
                throw failure;
            }
            LOG.warn("bulletin {} cannot be taken further than {}", pending.id(), state, failure);
            imports.failed(pending.id(), explanation(state, failure));
        }
        return taken.get() != null;
    }

    private void work(State state, Pending next) {
        if (state == State.RECEIVED) {
            load(next);
        } else {
            follow(next);
        }
    }

    private void load(Pending pending) {
        if (imports.attempt(pending.id()) > ATTEMPTS) {
            imports.failed(pending.id(), "导入已开始 %d 次，每次都中断，不再尝试；登记簿没有改动。请把文件拆小后重新上传。".formatted(ATTEMPTS));
            return;
        }
        Bulletin bulletin = Bulletin.open(imports.content(pending.id()));
        imports.applied(pending.id(), loader.load(pending.id(), pending.fileName(), bulletin));
    }

    private void follow(Pending pending) {
        var changed = register.changedBy(pending.id());
        long rechecked = 0;
        RuntimeException failed = null;
        for (AfterImport consequence : afterImport) {
            try {
                rechecked += consequence.changed(changed);
            } catch (RuntimeException failure) {
                failed = failed == null || Outage.isBehind(failure) ? failure : failed; // the others still follow
            }
        }
        if (failed != null) {
            throw failed;
        }
        imports.done(pending.id(), rechecked);
    }

    private static String explanation(State state, Throwable failure) {
        String cause = failure.getClass().getSimpleName() + "：" + failure.getMessage();
        if (state == State.APPLIED) {
            return "登记簿已更新，但重新核验没有全部完成，请重新上传同一文件继续。原因：" + cause;
        }
        return failure instanceof CsvParseException || failure instanceof Refused
                ? "文件内容无法读入，登记簿没有改动。原因：" + cause
                : "导入时出错，登记簿没有改动。原因：" + cause;
    }
}
