package cn.kaixu.review.exchange.outbound;

import java.util.Optional;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.review.AdvertisingWordsRevisedV1;
import cn.kaixu.platform.relay.ContractTranslation;
import cn.kaixu.platform.relay.EventContext;
import cn.kaixu.review.wording.event.AdvertisingWordsRevised;
import org.springframework.stereotype.Component;

/** Tells those who take declarations in by which words they will be checked. Who revised the list is nobody else's concern. */
@Component
class WordListTranslation implements ContractTranslation {

    @Override
    public Optional<ContractMessage> translate(Object domainEvent, EventContext context) {
        return domainEvent instanceof AdvertisingWordsRevised revised
                ? Optional.of(new AdvertisingWordsRevisedV1(revised.version(), revised.words(), revised.revisedAt()))
                : Optional.empty();
    }
}
