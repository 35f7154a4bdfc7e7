package cn.kaixu.licensing.licence.value;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A typed confirmation of the contract, bound to login, moment and content (Electronic Signature Law Art. 13). The
 * typed name, and the licensor's bank account where it gave one, are kept in the vault.
 */
public record Signature(
        String signer, String detailsReference, Instant at, LocalDate on, String contentHash, String template) {

    /** Whether both confirm the very same text. */
    public boolean sameContent(Signature other) {
        return contentHash.equals(other.contentHash) && template.equals(other.template);
    }
}
