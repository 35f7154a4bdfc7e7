package cn.kaixu.review.wording;

import cn.kaixu.platform.problem.Refused;
import cn.kaixu.review.wording.event.AdvertisingWordsRevised;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** The list of advertising words (宣传用语词表) of the province; there is one, and every version of it is an event. */
@Aggregate
class AdvertisingWordList {

    /** The one list's identifier. */
    static final String ID = "advertising-words";

    @AggregateIdentifier
    private String id;

    private int version;

    AdvertisingWordList() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AdoptWordList command) {
        WordListVersion adopted = command.version();
        if (id == null || adopted.list().version() > version) {
            apply(new AdvertisingWordsRevised(
                    adopted.list().version(),
                    adopted.list().words(),
                    adopted.changedBy(),
                    adopted.note(),
                    adopted.changedAt()));
        }
    }

    @CommandHandler
    void decide(ReviseWordList command) {
        if (command.basedOn() != version) {
            throw new Refused(WordListRefusal.WORD_LIST_CHANGED);
        }
        apply(new AdvertisingWordsRevised(version + 1, command.words(), command.by(), command.note(), command.at()));
    }

    @EventSourcingHandler
    void evolve(AdvertisingWordsRevised event) {
        id = ID;
        version = event.version();
    }
}
