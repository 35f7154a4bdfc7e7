package cn.kaixu.contract.review;

import java.time.Instant;
import java.util.List;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;

/** A version of the list of advertising words (宣传用语词表) is in force, complete; versions count up. */
@MessageType(
        value = "kaixu.review.advertising-words-revised.v1",
        topic = "kaixu.review.case",
        readers = "listing-service")
public record AdvertisingWordsRevisedV1(int version, List<String> words, Instant revisedAt) implements ContractMessage {

    public AdvertisingWordsRevisedV1 {
        words = List.copyOf(words);
    }

    @Override
    public String subject() {
        return "advertising-words";
    }
}
