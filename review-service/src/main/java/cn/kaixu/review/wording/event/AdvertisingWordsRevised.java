package cn.kaixu.review.wording.event;

import java.time.Instant;
import java.util.List;

import org.axonframework.serialization.Revision;

/** A version of the list is in force, complete, with who made it (empty for the platform's own) and why. */
@Revision("1")
public record AdvertisingWordsRevised(
        int version, List<String> words, String revisedBy, String note, Instant revisedAt) {
    public AdvertisingWordsRevised {
        words = List.copyOf(words);
    }
}
