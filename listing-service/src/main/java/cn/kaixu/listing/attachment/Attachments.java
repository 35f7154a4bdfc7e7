package cn.kaixu.listing.attachment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import cn.kaixu.listing.config.ListingProperties;
import cn.kaixu.platform.file.FileKind;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes files in, gives them back and destroys them. Each is sealed with a key of its own, so that erasing the key erases the file. Names of files are not
 * kept: they tend to name people and say nothing that the kind does not.
 */
@Component
public class Attachments {

    static final int MOST_FILES = 20;
    private static final int MEGABYTE = 1_048_576;
    private static final String CONTENT = "content";
    private static final char BETWEEN = '/';
    private static final String DRAFT = "draft:";
    private static final String CONSENT = "consent:";

    private final AttachmentTable table;
    private final PapersToTell changes;
    private final Vault vault;
    private final ScanPort scan;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final long largest;

    Attachments(
            AttachmentTable table,
            PapersToTell changes,
            Vault vault,
            ScanPort scan,
            PlatformTransactionManager transactions,
            Clock clock,
            ListingProperties properties) {
        this.table = table;
        this.changes = changes;
        this.vault = vault;
        this.scan = scan;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.largest = properties.largestAttachment().toBytes();
    }

    /**
     * The files one organisation handed in with a declaration. Another that declares the same patent later has files of its own and sees none of these.
     */
    public static String ofDeclaration(String declaration, String organisation) {
        return declaration + BETWEEN + organisation;
    }

    /** The declaration of a holder made by {@link #ofDeclaration}. */
    public static String declarationOf(String holder) {
        return holder.substring(0, holder.indexOf(BETWEEN));
    }

    /** The organisation of a holder made by {@link #ofDeclaration}. */
    public static String organisationOf(String holder) {
        return holder.substring(holder.indexOf(BETWEEN) + 1);
    }

    /** The files of a form that is still being typed. */
    public static String ofDraft(String draft) {
        return DRAFT + draft;
    }

    /** The files of a form whose owners are still signing. */
    public static String ofConsent(String statement) {
        return CONSENT + statement;
    }

    /** Attaches a file to a declaration, or to the draft or consent that comes before it. */
    public Attachment add(String holder, AttachmentKind kind, byte[] content) {
        FileKind file = accepted(content);
        return alone(holder, () -> keep(holder, kind, file, content));
    }

    /**
     * Attaches a file unless the holder has exactly this content already as a file of this kind, also when it is sent twice at the same moment.
     *
     * @return whether it was not there yet
     */
    public boolean addOnce(String holder, AttachmentKind kind, byte[] content) {
        FileKind file = accepted(content);
        return alone(holder, () -> {
            if (table.holders(kind, sha256(content)).contains(holder)) {
                return false;
            }
            keep(holder, kind, file, content);
            return true;
        });
    }

    private FileKind accepted(byte[] content) {
        if (content.length > largest) {
            throw new Refused(AttachmentRefusal.ATTACHMENT_TOO_LARGE, largest / MEGABYTE);
        }
        FileKind file =
                FileKind.of(content).orElseThrow(() -> new Refused(AttachmentRefusal.ATTACHMENT_KIND_NOT_ACCEPTED));
        if (scan.harmful(file, content)) {
            throw new Refused(AttachmentRefusal.ATTACHMENT_IS_ACTIVE);
        }
        return file;
    }

    /** Does something with the files of a holder while nobody else adds to them. */
    private <T> T alone(String holder, Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            table.lock(holder);
            return work.get();
        }));
    }

    public List<Attachment> of(String holder) {
        return table.of(List.of(holder));
    }

    /** The files of many holders. */
    public List<Attachment> of(Collection<String> holders) {
        return table.of(holders);
    }

    /** Who has exactly this content already, as a file of this kind. */
    public Set<String> holders(AttachmentKind kind, byte[] content) {
        return table.holders(kind, sha256(content));
    }

    /** One attachment of its holder. */
    public Attachment require(String holder, String id) {
        return table.find(holder, id).orElseThrow(() -> new NotFound(id));
    }

    /** The content. */
    public byte[] open(Attachment attachment) {
        return vault.read(attachment.reference())
                .map(kept -> Base64.getDecoder().decode(kept.getOrDefault(CONTENT, "")))
                .orElseThrow(() -> new NotFound(attachment.id()));
    }

    /** Destroys a file; doing so again changes nothing. */
    public void remove(String holder, String id) {
        transaction.executeWithoutResult(status -> {
            if (table.remove(holder, id)) {
                vault.erase(subject(id));
                changed(holder);
            }
        });
    }

    /** Destroys every file of a holder. */
    public void removeAll(String holder) {
        of(holder).forEach(attachment -> remove(holder, attachment.id()));
    }

    /** Hands all files of one holder to another; doing so again changes nothing. */
    public void move(String from, String to) {
        transaction.executeWithoutResult(status -> {
            if (table.move(from, to)) {
                changed(to);
            }
        });
    }

    /** What a draft or a request to sign holds is nobody's paper yet. */
    private void changed(String holder) {
        if (!holder.startsWith(DRAFT) && !holder.startsWith(CONSENT)) {
            changes.changed(holder, clock.instant());
        }
    }

    private Attachment keep(String holder, AttachmentKind kind, FileKind file, byte[] content) {
        if (of(holder).size() >= MOST_FILES) {
            throw new Refused(AttachmentRefusal.TOO_MANY_ATTACHMENTS, MOST_FILES);
        }
        String id = UUID.randomUUID().toString();
        String sealed = vault.store(
                subject(id), "attachment", Map.of(CONTENT, Base64.getEncoder().encodeToString(content)));
        Attachment attachment =
                new Attachment(id, holder, kind, file, content.length, sha256(content), clock.instant(), sealed);
        table.add(attachment);
        changed(holder);
        return attachment;
    }

    private static String subject(String id) {
        return "attachment:" + id;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
