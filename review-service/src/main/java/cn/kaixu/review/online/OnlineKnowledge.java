package cn.kaixu.review.online;

import java.time.Instant;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.review.online.OnlineAnswer.Reason;
import cn.kaixu.review.register.RegisterEntry;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a patent from the online register.
 *
 * @param reason FOUND or ABSENT only while the answer still counts; else why there is no knowledge
 * @param reasonText the reason in Chinese
 * @param knownAt when the register last said what it knows
 * @param triedAt when it was last asked
 * @param entry what it said last, however long ago
 */
public record OnlineKnowledge(
        PatentNumber patentNumber,
        String source,
        Reason reason,
        String reasonText,
        @Nullable Instant knownAt,
        @Nullable Instant triedAt,
        @Nullable RegisterEntry entry) {

    static OnlineKnowledge none(PatentNumber patent, String source, Reason reason) {
        return new OnlineKnowledge(patent, source, reason, reason.chinese(), null, null, null);
    }
}
