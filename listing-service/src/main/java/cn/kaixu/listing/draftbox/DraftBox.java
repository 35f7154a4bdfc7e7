package cn.kaixu.listing.draftbox;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.kaixu.listing.attachment.Attachments;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.problem.PlatformRefusal;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps and gives back drafts. The contact person goes into the vault under the draft's own subject and is erased with the draft. */
@Component
public class DraftBox {

    static final int MOST_DRAFTS = 200;

    private final DraftTable drafts;
    private final Vault vault;
    private final Attachments attachments;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DraftBox(
            DraftTable drafts,
            Vault vault,
            Attachments attachments,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.drafts = drafts;
        this.vault = vault;
        this.attachments = attachments;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Begins a draft. */
    public SavedDraft add(
            DraftOwner owner, @Nullable String corrects, DeclarationDraft form, Map<String, String> contact) {
        if (drafts.count(owner) >= MOST_DRAFTS) {
            throw new Refused(DraftRefusal.TOO_MANY_DRAFTS, MOST_DRAFTS);
        }
        SavedDraft draft = new SavedDraft(UUID.randomUUID().toString(), corrects, form, null, 1, clock.instant());
        transaction.executeWithoutResult(status -> {
            if (!drafts.add(draft, owner)) {
                throw new Refused(DraftRefusal.DRAFT_ALREADY_BEGUN);
            }
            keep(draft.id(), contact);
        });
        return require(draft.id(), owner);
    }

    /** Puts a newer state in the place of the version that the writer has seen. */
    public SavedDraft replace(
            String id, DraftOwner owner, String seen, DeclarationDraft form, Map<String, String> contact) {
        SavedDraft before = require(id, owner);
        requireSeen(before, seen);
        transaction.executeWithoutResult(status -> {
            if (!drafts.replace(before, form, clock.instant())) {
                throw new Refused(PlatformRefusal.STALE_PRECONDITION);
            }
            keep(id, contact);
        });
        return require(id, owner);
    }

    /**
     * A draft of this owner.
     *
     * @throws NotFound also when it is somebody else's
     */
    public SavedDraft require(String id, DraftOwner owner) {
        return find(id, owner).orElseThrow(() -> new NotFound(id));
    }

    /** A draft of this owner, if it is still there. */
    public Optional<SavedDraft> find(String id, DraftOwner owner) {
        return drafts.find(id, owner);
    }

    /** The drafts of one owner, last saved first. */
    public List<SavedDraft> of(DraftOwner owner) {
        return drafts.list(owner);
    }

    /** The contact person of a draft, for its owner. */
    public Map<String, String> contact(SavedDraft draft) {
        return Optional.ofNullable(draft.contact()).flatMap(vault::read).orElse(Map.of());
    }

    /** Refuses when somebody saved a newer version meanwhile; a draft that is gone stands in nobody's way. */
    public void requireCurrent(String id, DraftOwner owner, @Nullable String seen) {
        if (seen != null) {
            find(id, owner).ifPresent(draft -> requireSeen(draft, seen));
        }
    }

    /** Deletes a draft and everything personal in it; deleting it again changes nothing. */
    public void remove(String id, DraftOwner owner) {
        transaction.executeWithoutResult(status -> {
            if (drafts.remove(id, owner)) {
                attachments.removeAll(Attachments.ofDraft(id));
                vault.erase(subject(id));
            }
        });
    }

    /** Deletes a draft whose form went on, giving its files to the new holder; doing so again changes nothing. */
    public void handOver(String id, DraftOwner owner, String holder) {
        transaction.executeWithoutResult(status -> {
            if (drafts.remove(id, owner)) {
                attachments.move(Attachments.ofDraft(id), holder);
                vault.erase(subject(id));
            }
        });
    }

    private void keep(String id, Map<String, String> contact) {
        vault.erase(subject(id));
        drafts.refer(id, contact.isEmpty() ? null : vault.store(subject(id), "contact", contact));
    }

    private static void requireSeen(SavedDraft draft, String seen) {
        if (!draft.tag().equals(seen)) {
            throw new Refused(PlatformRefusal.STALE_PRECONDITION);
        }
    }

    private static String subject(String id) {
        return "draft:" + id;
    }
}
