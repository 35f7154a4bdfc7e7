package cn.kaixu.review.wording;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Put a version on record that came with the platform or is older than the events; known already, it changes nothing. */
public record AdoptWordList(@TargetAggregateIdentifier String listId, WordListVersion version) {

    /** The command for the one list there is. */
    public static AdoptWordList of(WordListVersion version) {
        return new AdoptWordList(AdvertisingWordList.ID, version);
    }
}
