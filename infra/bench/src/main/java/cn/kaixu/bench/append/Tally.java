package cn.kaixu.bench.append;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** A count that somebody keeps: about as large and as simple as the events of a declaration. */
@Aggregate
class Tally {

    @AggregateIdentifier
    private String id;

    private long count;

    Tally() {}

    @CommandHandler
    Tally(OpenTally command) {
        apply(new TallyOpened(command.tallyId(), command.keeper(), command.purpose()));
    }

    @CommandHandler
    void decide(CountOne command) {
        apply(new OneCounted(id, count + 1, command.remark()));
    }

    @EventSourcingHandler
    void evolve(TallyOpened event) {
        id = event.tallyId();
    }

    @EventSourcingHandler
    void evolve(OneCounted event) {
        count = event.count();
    }
}
