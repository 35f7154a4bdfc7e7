package cn.kaixu.listing.exchange.inbound;

import cn.kaixu.contract.review.AdvertisingWordsRevisedV1;
import cn.kaixu.listing.declaration.AdvertisingWords;
import cn.kaixu.listing.wording.WordsInForce;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import org.springframework.stereotype.Component;

/** Checks forms by the words their reviewers check by. */
@Component
class WhenAdvertisingWordsRevisedKeepThem implements MessageHandler<AdvertisingWordsRevisedV1> {

    private final WordsInForce words;

    WhenAdvertisingWordsRevisedKeepThem(WordsInForce words) {
        this.words = words;
    }

    @Override
    public Class<AdvertisingWordsRevisedV1> messageType() {
        return AdvertisingWordsRevisedV1.class;
    }

    @Override
    public void handle(AdvertisingWordsRevisedV1 message, MessageContext context) {
        words.keep(new AdvertisingWords(message.version(), message.words()), message.revisedAt());
    }
}
