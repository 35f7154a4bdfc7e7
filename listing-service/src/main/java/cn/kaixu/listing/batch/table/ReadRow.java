package cn.kaixu.listing.batch.table;

import java.util.List;
import java.util.Map;

import cn.kaixu.listing.declaration.RuleFinding;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;

/**
 * One row of a summary table as a draft. {@code unread} says what could not be understood; {@code contact} are the contact person's data, which belong into the
 * vault.
 */
public record ReadRow(int row, DeclarationDraft draft, Map<String, String> contact, List<RuleFinding> unread) {

    public ReadRow {
        contact = Map.copyOf(contact);
        unread = List.copyOf(unread);
    }
}
