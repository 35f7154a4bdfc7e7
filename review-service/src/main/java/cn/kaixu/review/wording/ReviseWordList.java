package cn.kaixu.review.wording;

import java.time.Instant;
import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Put these words in force in place of the version they were made from. */
public record ReviseWordList(
        @TargetAggregateIdentifier String listId, int basedOn, List<String> words, String by, String note, Instant at) {
    public ReviseWordList {
        words = List.copyOf(words);
    }

    /** The command for the one list there is. */
    public static ReviseWordList of(int basedOn, List<String> words, String by, String note, Instant at) {
        return new ReviseWordList(AdvertisingWordList.ID, basedOn, words, by, note, at);
    }
}
