package cn.kaixu.listing.draftbox;

import java.time.Instant;

import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was last saved (草稿). {@code corrects} is the declaration whose next round it prepares; {@code contact} refers to the vault; every
 * saving counts {@code version} up.
 */
public record SavedDraft(
        String id,
        @Nullable String corrects,
        DeclarationDraft form,
        @Nullable String contact,
        int version,
        Instant savedAt) {

    /** Entity tag of this version. */
    public String tag() {
        return "\"" + version + "\"";
    }
}
