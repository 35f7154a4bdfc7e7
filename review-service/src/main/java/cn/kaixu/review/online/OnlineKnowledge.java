package cn.kaixu.review.online;

import java.time.Instant;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.platform.time.ChinaDates;
import cn.kaixu.review.online.OnlineAnswer.Reason;
import cn.kaixu.review.register.RegisterEntry;
import cn.kaixu.review.validity.value.OnlineExtract;
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

    /** What is kept with the checks; the day is enough, asking again on the same day is no news. */
    public OnlineExtract extract() {
        return new OnlineExtract(
                source,
                reasonText,
                knownAt == null ? null : ChinaDates.on(knownAt),
                entry == null ? null : entry.extract());
    }
}
