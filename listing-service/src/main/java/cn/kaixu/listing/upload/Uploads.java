package cn.kaixu.listing.upload;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import cn.kaixu.listing.batch.BatchIntake;
import cn.kaixu.listing.batch.Sending;
import cn.kaixu.listing.batch.Uploader;
import cn.kaixu.listing.batch.file.FileRefusal;
import cn.kaixu.listing.config.ListingProperties;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Takes files in pieces and hands the whole to batch intake as if it had come at once. */
@Component
public class Uploads {

    /** The most bytes of one piece. */
    public static final int LARGEST_PIECE = 2 << 20;

    private static final int MOST_OPEN = 5;
    private static final int MEGABYTE = 20;
    private static final Duration KEPT = Duration.ofHours(24);

    private final UploadTable table;
    private final BatchIntake intake;
    private final Vault vault;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final long largestFile;

    Uploads(
            UploadTable table,
            BatchIntake intake,
            Vault vault,
            TransactionOperations transactions,
            Clock clock,
            ListingProperties properties) {
        this.table = table;
        this.intake = intake;
        this.vault = vault;
        this.transactions = transactions;
        this.clock = clock;
        this.largestFile = properties.batch().fileSize().toBytes();
    }

    /** Begins an upload, or finds the one this person began of the same content. */
    @Transactional
    public Upload begin(Uploader uploader, Announced file) {
        if (file.size() > largestFile) {
            throw new Refused(FileRefusal.FILE_TOO_LARGE, largestFile >> MEGABYTE);
        }
        List<Upload> open = table.lockOpen(uploader.organisationId(), clock.instant());
        Optional<Upload> same = open.stream()
                .filter(upload -> upload.subject().equals(uploader.subject())
                        && upload.file().sha256().equals(file.sha256())
                        && upload.file().size() == file.size()
                        && upload.file().again() == file.again())
                .findFirst();
        return same.orElseGet(() -> add(open.size(), uploader, file));
    }

    private Upload add(int open, Uploader uploader, Announced file) {
        if (open >= MOST_OPEN) {
            throw new Refused(UploadRefusal.TOO_MANY_UPLOADS, MOST_OPEN);
        }
        Upload upload = new Upload(
                UUID.randomUUID().toString(),
                uploader.organisationId(),
                uploader.subject(),
                file,
                0,
                null,
                false,
                clock.instant().plus(KEPT));
        table.add(upload);
        return upload;
    }

    /** What an organisation has on its way. */
    public List<Upload> open(String organisation) {
        return table.open(organisation, clock.instant());
    }

    public Upload read(String organisation, String id) {
        return table.find(organisation, id, clock.instant()).orElseThrow(() -> new NotFound(id));
    }

    /**
     * Adds a piece; the last makes the batch. What is refused as a whole is removed, since no further piece could mend it.
     *
     * @throws Refused when the piece does not begin where the last one ended, or the whole is not what was announced
     */
    public Upload append(Uploader uploader, String id, long offset, byte[] piece) {
        Upload upload = Objects.requireNonNull(transactions.execute(status -> keep(uploader, id, offset, piece)));
        if (upload.complete() || upload.received() < upload.file().size()) {
            return upload;
        }
        try {
            return Objects.requireNonNull(transactions.execute(status -> complete(uploader, id)));
        } catch (Refused refused) {
            remove(uploader.organisationId(), id);
            throw refused;
        }
    }

    @Transactional
    public void remove(String organisation, String id) {
        Upload upload = table.lock(organisation, id, clock.instant()).orElseThrow(() -> new NotFound(id));
        erase(upload.id());
    }

    void eraseExpired(int limit) {
        for (String id : table.expired(clock.instant(), limit)) {
            transactions.executeWithoutResult(status -> erase(id));
        }
    }

    private void erase(String id) {
        table.remove(id);
        vault.erase(subject(id));
    }

    private Upload keep(Uploader uploader, String id, long offset, byte[] piece) {
        Upload upload =
                table.lock(uploader.organisationId(), id, clock.instant()).orElseThrow(() -> new NotFound(id));
        if (offset != upload.received() || (upload.complete() && piece.length > 0)) {
            throw new Refused(UploadRefusal.UPLOAD_OFFSET_WRONG, String.valueOf(upload.received()));
        }
        if (offset + piece.length > upload.file().size()) {
            throw new Refused(UploadRefusal.UPLOAD_LONGER_THAN_ANNOUNCED);
        }
        if (piece.length > 0) {
            String reference = vault.storeFile(subject(id), "upload", piece);
            table.append(id, offset, reference, offset + piece.length);
        }
        return read(uploader.organisationId(), id);
    }

    private Upload complete(Uploader uploader, String id) {
        Upload upload =
                table.lock(uploader.organisationId(), id, clock.instant()).orElseThrow(() -> new NotFound(id));
        if (!upload.complete()) {
            byte[] content = content(id);
            if (!sha256(content).equals(upload.file().sha256())) {
                throw new Refused(UploadRefusal.UPLOAD_CONTENT_DIFFERS);
            }
            Sending sending = new Sending(
                    "upload:" + id, upload.file().fileName(), upload.file().again());
            table.complete(id, intake.upload(sending, content, uploader));
            vault.erase(subject(id));
        }
        return read(uploader.organisationId(), id);
    }

    private byte[] content(String id) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (String piece : table.pieces(id)) {
            content.writeBytes(vault.readFile(piece).orElseThrow());
        }
        return content.toByteArray();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String subject(String id) {
        return "upload:" + id;
    }
}
