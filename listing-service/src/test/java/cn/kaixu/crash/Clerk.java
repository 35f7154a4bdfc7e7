package cn.kaixu.crash;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import cn.kaixu.listing.batch.BatchIntake;
import cn.kaixu.listing.batch.BatchState;
import cn.kaixu.listing.batch.BatchStore;
import cn.kaixu.listing.batch.BatchWorker;
import cn.kaixu.listing.batch.Uploader;
import cn.kaixu.listing.upload.Announced;
import cn.kaixu.listing.upload.Upload;
import cn.kaixu.listing.upload.Uploads;
import org.springframework.context.ApplicationContext;

/** Somebody who sends one table in pieces and, once it is checked, lets what is ready go out. */
final class Clerk {

    static final String ORGANISATION = "whut";

    /** Bytes of a piece; a table comes in a hundred or so. */
    static final int PIECE = 4_000;

    private static final Uploader SELF =
            new Uploader("whut-clerk", List.of("institution-clerk"), ORGANISATION, "武汉理工大学", "420100", "crash");
    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(2);

    private final Uploads uploads;
    private final BatchStore batches;
    private final BatchIntake intake;
    private final BatchWorker worker;

    Clerk(ApplicationContext service) {
        this.uploads = service.getBean(Uploads.class);
        this.batches = service.getBean(BatchStore.class);
        this.intake = service.getBean(BatchIntake.class);
        this.worker = service.getBean(BatchWorker.class);
    }

    /** Says what is going to come, and gives the id of the upload. */
    String announce(byte[] table, boolean again) {
        return uploads.begin(SELF, new Announced("汇总表.csv", table.length, sha256(table), again))
                .id();
    }

    /** Sends what is missing and gives the batch; with nothing missing it only asks what became of the upload. */
    String send(String id, byte[] table) {
        Upload upload = uploads.read(ORGANISATION, id);
        do {
            int from = Math.toIntExact(upload.received());
            int to = Math.min(table.length, from + PIECE);
            upload = uploads.append(SELF, id, from, Arrays.copyOfRange(table, from, to));
        } while (!upload.complete());
        worker.wake();
        return Objects.requireNonNull(upload.batchId());
    }

    void awaitVerdicts(String batch) {
        while (batches.read(batch).state() == BatchState.CHECKING) {
            LockSupport.parkNanos(GLANCE);
        }
    }

    void commit(String batch) {
        intake.commit(batch, SELF);
        worker.wake();
    }

    static String sha256(byte[] table) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(table));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
